import type { Payload } from 'payload'

import { findDossier } from '../dossiers/findDossier.ts'
import { performAction } from '../dossiers/performAction.ts'
import { systemActor } from '../dossiers/systemActor.ts'
import type { DecisionLine } from './createDecision.ts'

/** Marks each nomination of an issued decision as awarded. A line that has moved is left alone. */
export const awardLines = async (payload: Payload, id: string): Promise<void> => {
  const decision = await findDossier({ collection: 'decisions', id, payload })
  for (const { nomination } of (decision['lines'] ?? []) as DecisionLine[]) {
    const dossier = await findDossier({ collection: 'nominations', id: nomination, payload })
    if (dossier.state !== 'finalized') continue
    await performAction({
      action: 'decide',
      actor: systemActor,
      collection: 'nominations',
      data: { decision: id, number: decision['number'] },
      id: nomination,
      payload,
      rev: dossier.rev,
      system: true,
    })
  }
}
