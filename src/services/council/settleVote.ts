import type { Payload } from 'payload'

import { findDossier } from '../dossiers/findDossier.ts'
import { performAction } from '../dossiers/performAction.ts'
import { systemActor } from '../dossiers/systemActor.ts'
import type { AgendaLine, Tally } from './agenda.ts'
import { emptyUrn, urnName } from './urns.ts'

/** Carries the counted result to each nomination. Each step may be repeated: one that has moved is left alone. */
export const settleVote = async (payload: Payload, id: string): Promise<void> => {
  const session = await findDossier({ collection: 'council-sessions', id, payload })
  const tally = session['tally'] as null | Tally | undefined
  for (const line of (session['agenda'] ?? []) as AgendaLine[]) {
    const counted = tally?.lines.find((result) => result.id === line.id)
    if (!counted) continue
    const nomination = await findDossier({ collection: 'nominations', id: line.nomination, payload })
    if (nomination.state !== 'tabled') continue
    await performAction({
      action: counted.result === 'passed' ? 'pass' : 'fail',
      actor: systemActor,
      collection: 'nominations',
      comment: counted.explanation.vi,
      data: { session: id, vote: counted },
      id: line.nomination,
      payload,
      rev: nomination.rev,
      system: true,
    })
  }
  await emptyUrn(payload, urnName(id, Number(session['round'] ?? 1)))
}
