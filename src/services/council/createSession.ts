import type { Payload } from 'payload'

import { isInForceOn } from '../../commendation/councilInForce.ts'
import { DomainError } from '../../shared/domainError.ts'
import { formatDate } from '../../shared/formatDate.ts'
import { idOf } from '../../shared/idOf.ts'
import { localDay } from '../../shared/localDay.ts'
import { refuseUnknownKeys } from '../../shared/refuseUnknownKeys.ts'
import { now } from '../clock.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { Command } from '../commands/once.ts'
import { startDossier } from '../dossiers/startDossier.ts'
import { startOnce } from '../dossiers/startOnce.ts'
import { latestWorkflow } from '../dossiers/workflowOf.ts'
import { councilOn } from './councilOn.ts'
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
  const heldAt = dateOrNull(input['heldAt'])
  const council = await councilFor(payload, input['council'], localDay(heldAt ?? now()) ?? '')
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
      heldAt,
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

/** The council that is named, or the one of the day – and in force on that day, so that no session is of one that is over. */
const councilFor = async (payload: Payload, given: unknown, day: string): Promise<string> => {
  const asked = idOf(given)
  if (!asked) {
    const council = await councilOn(payload, day)
    if (council) return council.id
    throw refused(
      `Không có Hội đồng nào có hiệu lực ngày ${formatDate(day)}; hãy thành lập hoặc sửa thời hạn của Hội đồng trước.`,
      `No council is in force on ${formatDate(day)}; set one up, or mend its days, first.`,
    )
  }
  const found = await payload.find({
    collection: 'councils',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { id: { equals: asked } },
  })
  const [council] = found.docs
  if (council && isInForceOn(council, day)) return council.id
  if (council) {
    throw refused(
      `“${council.name}” không có hiệu lực ngày ${formatDate(day)}; hãy chọn Hội đồng có hiệu lực vào ngày họp.`,
      `“${council.name}” is not in force on ${formatDate(day)}; choose the council that is in force on the day of the session.`,
    )
  }
  throw refused(
    'Không tìm thấy Hội đồng; hãy chọn Hội đồng đang hoạt động.',
    'There is no such council; choose an active one.',
  )
}

const refused = (vi: string, en: string): DomainError =>
  new DomainError('COUNCIL_UNKNOWN', 422, { en, vi }, [
    { code: 'COUNCIL_UNKNOWN', message: { en, vi }, path: 'council' },
  ])
