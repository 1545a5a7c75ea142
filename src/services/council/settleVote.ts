import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { performAction } from '../dossiers/performAction.ts'
import { systemActor } from '../dossiers/systemActor.ts'
import type { AgendaLine, LineTally, Tally } from './agenda.ts'
import { emptyUrn, urnName } from './urns.ts'

/** Carries the counted result to each nomination. Each step may be repeated: one that has moved is left alone. */
export const settleVote = async (payload: Payload, id: string): Promise<void> => {
  const session = await findDossier({ collection: 'council-sessions', id, payload })
  const tally = session['tally'] as null | Tally | undefined
  for (const line of (session['agenda'] ?? []) as AgendaLine[]) {
    const counted = tally?.lines.find((result) => result.id === line.id)
    if (counted) await settleLine(payload, id, line, counted)
  }
  for (const { round } of tally?.rounds ?? []) await emptyUrn(payload, urnName(id, round))
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
