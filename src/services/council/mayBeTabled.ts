import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { OPEN_SESSION_STATES } from '../../commendation/openSessionStates.ts'

/**
 * Whether a nomination may be put before this session: appraised, or tabled and waiting – for this session, for none,
 * or for one that has ended without a result for it (it was on hold when the votes were counted).
 */
export const mayBeTabled = async (
  payload: Payload,
  nomination: Dossier,
  session: string,
): Promise<boolean> => {
  if (nomination.state === 'appraised') return true
  if (nomination.state !== 'tabled') return false
  const other = idOf(nomination['session'])
  if (!other || other === session) return true
  const { state } = await findDossier({ collection: 'council-sessions', id: other, payload })
  return state !== 'voting' && !OPEN_SESSION_STATES.includes(state)
}
