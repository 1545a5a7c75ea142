import type { PayloadRequest } from 'payload'

import { readableDocuments } from '../src/services/documents/readableDocuments.ts'
import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { findDossier } from '../src/services/dossiers/findDossier.ts'
import { signedInActor } from './commandOf.ts'

/** The documents of a dossier that whoever asks may read. */
export const documentsFor = async (req: PayloadRequest, collection: WorkflowCollection, id: string) => {
  const actor = signedInActor(req)
  const { payload, user } = req
  const dossier = await findDossier({ collection, id, payload, user })
  return readableDocuments({ actor, collection, dossier, payload })
}
