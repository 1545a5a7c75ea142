import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import { refuseUnknownKeys } from '../../shared/refuseUnknownKeys.ts'
import { now } from '../clock.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Command } from '../commands/once.ts'
import { startDossier } from '../dossiers/startDossier.ts'
import { startOnce } from '../dossiers/startOnce.ts'
import { latestWorkflow } from '../dossiers/workflowOf.ts'
import { packInForce } from './rulePackOf.ts'

type Args = { actor: Person; idempotencyKey?: string; input: Record<string, unknown>; payload: Payload }

/** Opens the file of a council session; the secretary keeps it. */
export const createSession = (args: Args) =>
  startOnce({ ...args, collection: 'council-sessions' }, (command) => begin(args, command))

const begin = async ({ actor, input, payload }: Args, command: Command) => {
  if (!actor.roles.includes('council-secretary')) {
    throw new DomainError('NOT_ALLOWED', 403, {
      vi: 'Thư ký Hội đồng là người lập phiên họp.',
      en: 'Sessions are set up by the council secretary.',
    })
  }
  refuseUnknownKeys(input, ['council', 'heldAt', 'place', 'title'])
  const council = await councilFor(payload, input['council'])
  const { title } = input
  if (typeof title !== 'string' || title.trim() === '' || title.length > 300) {
    const message = {
      vi: 'Hãy nhập tên phiên họp (tối đa 300 ký tự).',
      en: 'Give the session a title (300 characters at most).',
    }
    throw new DomainError('TITLE_REQUIRED', 422, message, [
      { code: 'TITLE_REQUIRED', message, path: 'title' },
    ])
  }
  const pack = await packInForce(payload, localDay(now()) ?? '')
  return startDossier({
    actor,
    collection: 'council-sessions',
    command,
    fields: {
      agenda: [],
      attendance: {},
      council,
      heldAt: dateOrNull(input['heldAt']),
      place: typeof input['place'] === 'string' ? input['place'].slice(0, 300) : null,
      round: 0,
      rulePack: pack.id,
      signatures: [],
      title: title.trim().normalize('NFC'),
    },
    payload,
    workflowVersion: await latestWorkflow(payload, 'council-session'),
  })
}

export const dateOrNull = (value: unknown): null | string => {
  if (typeof value !== 'string' || Number.isNaN(Date.parse(value))) return null
  return new Date(value).toISOString()
}

const councilFor = async (payload: Payload, given: unknown): Promise<string> => {
  const found = await payload.find({
    collection: 'councils',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: idOf(given) ? { id: { equals: idOf(given) } } : { active: { equals: true } },
  })
  if (found.docs[0]) return found.docs[0].id
  const message = {
    vi: 'Không tìm thấy Hội đồng; hãy chọn Hội đồng đang hoạt động.',
    en: 'There is no such council; choose an active one.',
  }
  throw new DomainError('COUNCIL_UNKNOWN', 422, message, [
    { code: 'COUNCIL_UNKNOWN', message, path: 'council' },
  ])
}
