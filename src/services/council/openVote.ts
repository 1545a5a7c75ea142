import type { Payload } from 'payload'

import type { Dossier } from '../dossiers/dossier.ts'
import { electorateOf } from './electorateOf.ts'
import { openUrn, urnName } from './urns.ts'

/** What a session keeps of the opening of a vote: which urn it is, and who may vote. Opening it again changes nothing. */
export const openVote = async (payload: Payload, session: Dossier): Promise<Record<string, unknown>> => {
  const round = Number(session['round'] ?? 0) + 1
  await openUrn(payload, urnName(session.id, round))
  return { electorate: await electorateOf(payload, { ...session, electorate: null }), round }
}
