import type { Payload } from 'payload'

import { findActor } from '../dossiers/actorOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { performAction } from '../dossiers/performAction.ts'
import type { DecisionLine } from './createDecision.ts'

/** A cancelled decision takes its awards back (Luật Thi đua, khen thưởng, chương VII). */
export const revokeLines = async (payload: Payload, id: string, actorId: string): Promise<void> => {
  const decision = await findDossier({ collection: 'decisions', id, payload })
  const actor = await findActor(payload, actorId)
  for (const { nomination } of (decision['lines'] ?? []) as DecisionLine[]) {
    const dossier = await findDossier({ collection: 'nominations', id: nomination, payload })
    if (dossier.state !== 'awarded') continue
    await performAction({
      action: 'revoke',
      actor,
      collection: 'nominations',
      comment: `Hủy quyết định số ${String(decision['number'] ?? '')}`,
      id: nomination,
      payload,
      rev: dossier.rev,
      system: true,
    })
  }
}
