import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'

/**
 * Ids of the accounts that may vote: the council's members, as they were when the vote was opened. The base of the
 * thresholds is all of them, so a change of members during a session must not move it.
 */
export const electorateOf = async (payload: Payload, session: Dossier): Promise<string[]> => {
  const frozen = session['electorate'] as null | string[] | undefined
  if (frozen) return frozen
  const council = await payload.findByID({
    collection: 'councils',
    depth: 0,
    id: idOf(session['council']) ?? '',
    overrideAccess: true,
  })
  return council.members.map((member) => idOf(member) ?? '')
}
