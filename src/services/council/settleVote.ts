import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { performAction } from '../dossiers/performAction.ts'
import { systemActor } from '../dossiers/systemActor.ts'
import type { AgendaLine, LineTally } from './agenda.ts'
import { tallyOf } from './tallyOf.ts'
import { emptyUrn, urnName } from './urns.ts'

/**
 * Carries the settled result to each nomination, and empties the urns of rounds that are over. Each step may be repeated:
 * a nomination that has moved is left alone, and so is an urn whose count is not settled.
 */
export const settleVote = async (payload: Payload, id: string): Promise<void> => {
  const session = await findDossier({ collection: 'council-sessions', id, payload })
  const tally = tallyOf(session)
  for (const line of (session['agenda'] ?? []) as AgendaLine[]) {
    const counted = tally.lines.find((result) => result.id === line.id)
    if (counted) await settleLine(payload, id, line, counted)
  }
  const over = [...tally.rounds, ...(tally.annulled ?? []).map(({ count }) => count)]
  for (const { round, urn } of over) await emptyUrn(payload, urnName(id, urn ?? round))
}

/** A line that failed the first round and passed the second moves on from `notPassed`. */
const settleLine = async (
  payload: Payload,
  session: string,
  { nomination: id }: AgendaLine,
  counted: LineTally,
): Promise<void> => {
  const nomination = await findDossier({ collection: 'nominations', id, payload })
  const action = counted.result === 'passed' ? 'pass' : 'fail'
  const isWaiting = nomination.state === 'tabled' || (action === 'pass' && nomination.state === 'notPassed')
  if (!isWaiting || idOf(nomination['session']) !== session) return
  await performAction({
    action,
    actor: systemActor,
    collection: 'nominations',
    comment: counted.explanation.vi,
    data: { session, vote: counted },
    id,
    payload,
    rev: nomination.rev,
    system: true,
  })
}
