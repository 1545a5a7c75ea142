import type { Payload } from 'payload'

import type { Person } from '../dossiers/actorOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import type { Attendance } from './agenda.ts'
import { electorateOf } from './electorateOf.ts'
import { linesOfRound } from './linesOfRound.ts'
import { readUrn, urnName } from './urns.ts'

/** Counts while a vote is open, whether one may vote and whether one's own ballot is in; never whose else. */
export const ballotStatus = async (payload: Payload, session: string, actor: Person) => {
  const dossier = await findDossier({ collection: 'council-sessions', id: session, payload })
  const electorate = await electorateOf(payload, dossier)
  const members = electorate.length
  if (dossier.state !== 'voting')
    return { cast: 0, lines: [], mayVote: false, members, mine: false, open: false }
  const attendance = (dossier['attendance'] ?? {}) as Attendance
  const urn = await readUrn(payload, urnName(session, Number(dossier['round'] ?? 1)))
  return {
    cast: urn.content.voters.length,
    lines: linesOfRound(dossier).map(({ id }) => id),
    mayVote: electorate.includes(actor.id) && (attendance[actor.id] ?? 'absent') !== 'absent',
    members,
    mine: urn.content.voters.includes(actor.id),
    open: urn.status === 'open',
  }
}
