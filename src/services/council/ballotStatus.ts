import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { readUrn, urnName } from './urns.ts'

/** Counts while a vote is open, and whether one's own ballot is in; never whose else. */
export const ballotStatus = async (payload: Payload, session: string, actor: Person) => {
  const dossier = await findDossier({ collection: 'council-sessions', id: session, payload })
  const council = await payload.findByID({
    collection: 'councils',
    depth: 0,
    id: idOf(dossier['council']) ?? '',
    overrideAccess: true,
  })
  const members = council.members.length
  if (dossier.state !== 'voting') return { cast: 0, members, mine: false, open: false }
  const urn = await readUrn(payload, urnName(session, Number(dossier['round'] ?? 1)))
  return {
    cast: urn.content.voters.length,
    members,
    mine: urn.content.voters.includes(actor.id),
    open: urn.status === 'open',
  }
}
