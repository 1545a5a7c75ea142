import type { Payload } from 'payload'

import { storageFault } from '../../database/storageFault.ts'
import { describeStatus } from '../../shared/describeStatus.ts'
import { DomainError } from '../../shared/domainError.ts'
import { isRecord } from '../../shared/isRecord.ts'
import type { Problem } from '../../shared/problem.ts'
import { once } from '../commands/once.ts'
import type { Person } from './actorOf.ts'
import type { WorkflowCollection } from './dossier.ts'
import { findDossier } from './findDossier.ts'
import { performAction } from './performAction.ts'

type Args = {
  action: string
  actor: Person
  collection: WorkflowCollection
  comment?: string
  data?: Record<string, unknown>
  idempotencyKey?: string
  items: unknown
  /** In whose name, for all of them. */
  onBehalfOf?: string
  payload: Payload
  user: unknown
}

type Item = { id: string; rev: number }

export type BulkResult =
  | { id: string; ok: false; problems: Problem[]; status: number }
  | { id: string; ok: true; rev: number; state: string }

const limit = 200

/** One action on many dossiers: each is judged for itself, and what is refused stops none of the others. */
export const performBulk = (args: Args): Promise<BulkResult[]> => {
  const { action, actor, collection, comment, data, idempotencyKey, onBehalfOf, payload } = args
  const items = itemsOf(args.items)
  const request = { action, bulk: items, collection, comment, data, onBehalfOf }
  return once({ actor, idempotencyKey, payload, request }, async () => {
    const results: BulkResult[] = []
    for (const item of items) results.push(await performOne(args, item))
    return results
  })
}

const performOne = async (args: Args, { id, rev }: Item): Promise<BulkResult> => {
  const { action, actor, collection, comment, data, onBehalfOf, payload, user } = args
  // Taken up after a crash, what was done before it is found done.
  const idempotencyKey = args.idempotencyKey === undefined ? undefined : `${args.idempotencyKey}#${id}`
  try {
    const dossier = await findDossier({ collection, id, payload, user })
    const done = await performAction({
      action,
      actor,
      collection,
      comment,
      data,
      dossier,
      id,
      idempotencyKey,
      onBehalfOf,
      payload,
      rev,
    })
    return { id, ok: true, ...done }
  } catch (error) {
    if (!(error instanceof DomainError)) return fault(payload, id, error)
    const problems = error.problems.length > 0 ? error.problems : [{ code: error.code, message: error.text }]
    return { id, ok: false, problems, status: error.status }
  }
}

/** A fault in one dossier stops none of the others; a database that is away stops all. */
const fault = (payload: Payload, id: string, error: unknown): BulkResult => {
  if (storageFault(error)) throw error
  payload.logger.error({ err: error, msg: `An action on ${id}, one of many, has failed` })
  const { code, text } = describeStatus(500)
  return { id, ok: false, problems: [{ code, message: text }], status: 500 }
}

const itemsOf = (given: unknown): Item[] => {
  const list = Array.isArray(given) ? given : []
  const items = list.flatMap((item): Item[] =>
    isRecord(item) && typeof item['id'] === 'string' && Number.isSafeInteger(item['rev'])
      ? [{ id: item['id'], rev: item['rev'] as number }]
      : [],
  )
  const isOnce = new Set(items.map(({ id }) => id)).size === items.length
  if (list.length > 0 && list.length <= limit && items.length === list.length && isOnce) return items
  const message = {
    vi: 'items phải là danh sách từ 1 đến 200 hồ sơ khác nhau, mỗi hồ sơ gồm id và rev đã đọc.',
    en: 'items must list 1 to 200 different dossiers, each with its id and the rev you read.',
  }
  throw new DomainError('COMMAND_INVALID', 422, message, [
    { code: 'COMMAND_INVALID', message, path: 'items' },
  ])
}
