import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { TELLER_NAMERS } from '../../commendation/tellerNamers.ts'
import { DomainError } from '../../shared/domainError.ts'
import { refuseUnknownKeys } from '../../shared/refuseUnknownKeys.ts'
import { now } from '../clock.ts'
import { once, type Command } from '../commands/once.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { clockFields } from '../dossiers/clockFields.ts'
import { commandAnswer } from '../dossiers/commandAnswer.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { followAnswers } from '../dossiers/followAnswers.ts'
import { historyEntry } from '../dossiers/historyEntry.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { refuseStale, staleRev } from '../dossiers/refuseStale.ts'
import { agendaFrom } from './agendaFrom.ts'
import { attendanceFrom } from './attendanceFrom.ts'
import { dateOrNull } from './createSession.ts'
import { OPEN_SESSION_STATES } from '../../commendation/openSessionStates.ts'
import { replaceTeller } from './replaceTeller.ts'
import { tableNominations } from './tableNominations.ts'
import { tellersFrom } from './tellersFrom.ts'
import { TELLER_STATES } from '../../commendation/tellerStates.ts'

type Args = {
  actor: Person
  id: string
  idempotencyKey?: string
  input: Record<string, unknown>
  payload: Payload
}

type Revised = { rev: number; state: string }

const KNOWN = ['agenda', 'attendance', 'heldAt', 'place', 'rev', 'tellers', 'title']
const KNOWN_OF_REPLACEMENT = ['reason', 'rev', 'tellers']

/**
 * The secretary's work on a session before the vote: agenda, roll, time and place. Each nomination added is tabled. The
 * tellers are named by secretary or chair, and may be replaced until they are asked for their word; one who has left the
 * office, until the minutes are signed.
 */
export const reviseSession = (args: Args): Promise<Revised> => {
  const { actor, id, idempotencyKey, input, payload } = args
  const request = { collection: 'council-sessions', id, input }
  return once({ actor, idempotencyKey, payload, request }, (command) => revise(args, command))
}

const revise = async ({ actor, id, input, payload }: Args, { key, request }: Command): Promise<Revised> => {
  const given = key ? await commandAnswer(payload, key, request) : null
  if (given) return { rev: given.rev, state: given.state }
  const session = await findDossier({ asker: actor, collection: 'council-sessions', id, payload })
  if (session.state === 'minuted' && 'tellers' in input) {
    refuseUnknownKeys(input, KNOWN_OF_REPLACEMENT)
    return replaceTeller({ actor, command: { key, request }, input, payload, session })
  }
  const isOfTellers =
    Object.keys(input).every((name) => ['reason', 'rev', 'tellers'].includes(name)) && 'tellers' in input
  if (!actor.roles.some((role) => (isOfTellers ? TELLER_NAMERS : ['council-secretary']).includes(role)))
    throw forbidden()
  if (!(isOfTellers ? TELLER_STATES : OPEN_SESSION_STATES).includes(session.state)) throw closed()
  refuseStale(input['rev'], session.rev)
  refuseUnknownKeys(input, KNOWN)

  const set: Record<string, unknown> = {}
  const agenda = input['agenda'] === undefined ? null : await agendaFrom(payload, session, input['agenda'])
  if (agenda) set['agenda'] = agenda
  if (input['attendance'] !== undefined)
    set['attendance'] = await attendanceFrom(payload, session, input['attendance'])
  if (input['tellers'] !== undefined)
    Object.assign(
      set,
      await tellersFrom(payload, agenda ? { ...session, agenda } : session, input['tellers']),
    )
  if (typeof input['title'] === 'string' && input['title'].trim())
    set['title'] = input['title'].trim().slice(0, 300)
  if (typeof input['place'] === 'string') set['place'] = input['place'].slice(0, 300)
  if (input['heldAt'] !== undefined) set['heldAt'] = dateOrNull(input['heldAt'])

  // Before the agenda names them, so that no dossier stands on two agendas: whoever tables it first has it. A crash
  // in between leaves it tabled for this session, and saving the agenda again goes on from there.
  if (agenda) await tableNominations({ actor, agenda, payload, session })

  const rev = session.rev + 1
  const history = historyEntry({
    action: 'save',
    actor: actor.id,
    actorName: actor.name,
    at: now(),
    automatic: false,
    changes: { fields: Object.keys(set) },
    commandKey: key ?? `council-sessions:${id}:${String(rev)}`,
    comment: null,
    from: session.state,
    label: isOfTellers ? 'Cử người kiểm phiếu' : 'Cập nhật phiên họp',
    onBehalfOf: null,
    prevHash: session.historyHash ?? '',
    request,
    rev,
    subjectCollection: 'council-sessions',
    subjectId: id,
    to: session.state,
  })
  const followed = await followAnswers({
    collection: 'council-sessions',
    dossier: { ...session, ...set },
    instance: instanceOf(session),
    payload,
  })
  const committed = await dossierStore(payload).commit({
    collection: 'council-sessions',
    effects: [],
    expected: { rev: session.rev, state: session.state },
    history,
    id,
    set: { ...set, ...clockFields(followed), historyHash: history.hash, rev },
  })
  if (!committed) throw staleRev()
  return { rev, state: session.state }
}

const forbidden = () =>
  new DomainError('NOT_ALLOWED', 403, {
    vi: 'Thư ký Hội đồng là người cập nhật phiên họp.',
    en: 'The council secretary keeps the session.',
  })
const closed = () =>
  new DomainError('NOT_IN_STATE', 409, {
    vi: 'Phiên họp đã qua bước này nên không sửa được nữa.',
    en: 'The session is past that point; this can no longer be changed.',
  })
