import type { Payload } from 'payload'

import { findDossier } from '../dossiers/findDossier.ts'
import type { Dossier, WorkflowCollection } from '../dossiers/dossier.ts'
import { type Identity, unsealIdentity } from './sealIdentity.ts'

/** Opens the seal of a dossier. For deliveries, for the turn of its creator, and for whoever may know: never for lists. */
export const identityIn = (dossier: Dossier): Identity => {
  const { seal } = dossier
  if (typeof seal !== 'string') throw new Error('This dossier has no seal')
  return unsealIdentity(dossier.id, seal)
}

/** The account behind `~sealed` in a row that belongs to this dossier, which may have come to bear its creator’s name since. */
export const findSealed = async (
  payload: Payload,
  subject: { collection: WorkflowCollection; id: string },
): Promise<null | string> => {
  const dossier = await findDossier({ ...subject, payload })
  return dossier.flow?.seal ? identityIn(dossier).user : (dossier.createdBy as null | string)
}
