import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { wakeWorker } from '../../outbox/wakeWorker.ts'
import { mergeAnswers } from '../../forms/mergeAnswers.ts'
import { prefillAnswers } from '../../forms/prefillAnswers.ts'
import type { Answers } from '../../forms/types.ts'
import { DomainError } from '../../shared/domainError.ts'
import type { Flow } from '../../workflow/flowTypes.ts'
import { searchKey } from '../../shared/searchKey.ts'
import type { Command } from '../commands/once.ts'
import type { Person } from './actorOf.ts'
import { beginDossier } from './beginDossier.ts'
import { commandAnswer } from './commandAnswer.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { findDossier } from './findDossier.ts'
import { formContext } from './formContext.ts'
import { formOf } from './formOf.ts'
import { judgeWrite } from './judgeWrite.ts'

type Args = {
  actor: Person
  answers?: unknown
  collection: WorkflowCollection
  command: Command
  fields: Record<string, unknown> & { title: string }
  /** Takes the next number of its book; not asked for a repeat, which has its number. */
  nextNumber?: () => Promise<string>
  /** The dossier's place in its parent's, when it is a child case. */
  parent?: Flow['parent']
  payload: Payload
  workflowVersion: string
}

/** Puts a new dossier in the first state of its workflow, with its first line of history, in one write. */
export const startDossier = async (args: Args): Promise<Dossier> => {
  const { actor, collection, fields, payload } = args
  const { key, request } = args.command
  const given = key ? await commandAnswer(payload, key, request) : null
  if (given) return findDossier({ collection, id: given.subjectId, payload })

  const filled = await firstAnswers(payload, actor, fields, args.answers)
  const engine = await beginDossier({ ...args, commandKey: key, fields: { ...fields, ...filled }, request })
  const numbered = args.nextNumber ? { number: await args.nextNumber() } : {}
  const data = { ...fields, ...filled, ...engine, ...numbered, searchKey: searchKey(fields.title) }
  const made = await payload.create({ collection, data: data as never, depth: 0, overrideAccess: true })
  await dossierStore(payload).settle(collection, made.id)
  // The same key twice at once: the first line kept wins, and the other dossier never was.
  const first = key ? await commandAnswer(payload, key, request) : null
  if (first && first.subjectId !== made.id) {
    await payload.delete({ collection, id: made.id, overrideAccess: true })
    return findDossier({ collection, id: first.subjectId, payload })
  }
  wakeWorker(payload)
  return findDossier({ collection, id: made.id, payload })
}

const firstAnswers = async (
  payload: Payload,
  actor: Person,
  fields: Record<string, unknown>,
  answers: unknown,
) => {
  const form = await formOf(payload, fields)
  if (!form) return {}
  if (answers !== undefined && (typeof answers !== 'object' || answers === null || Array.isArray(answers))) {
    throw new DomainError('ANSWERS_INVALID', 422, {
      vi: 'Nội dung kê khai (answers) phải là một đối tượng theo mã trường.',
      en: 'answers must be an object keyed by field key.',
    })
  }
  const context = await formContext(payload, fields as Dossier, actor)
  const before = prefillAnswers(form.definition, context)
  const after = mergeAnswers(before, (answers ?? {}) as Answers)
  const { answers: kept, computed } = await judgeWrite({
    actor,
    after,
    before,
    context,
    definition: form.definition,
    payload,
  })
  return { answers: kept, computed }
}
