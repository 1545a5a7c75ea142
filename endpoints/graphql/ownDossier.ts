import type { PayloadRequest } from 'payload'

import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { graphqlCollection } from '../graphqlCollection.ts'
import type { OperationInput } from './guardedOperation.ts'

/** The dossier that an operation names, if whoever asks may read it. */
export const ownDossier = async ({ collection: given, id }: OperationInput, req: PayloadRequest) => {
  const collection = graphqlCollection(given)
  const dossier = await findDossier({ collection, id: String(id), payload: req.payload, user: req.user })
  return { collection, dossier, id: dossier.id }
}
