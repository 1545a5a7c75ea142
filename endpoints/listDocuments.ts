import type { PayloadRequest } from 'payload'

import { describeDocument } from '../src/services/documents/describeDocument.ts'
import { findOffice } from '../src/services/documents/findOffice.ts'
import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'
import { documentsFor } from './documentsFor.ts'

/** The documents that were made of a dossier, as far as whoever asks may read them; REST and GraphQL alike. */
export const listDocuments = async (req: PayloadRequest, collection: WorkflowCollection, id: string) => {
  const documents = (await documentsFor(req, collection, id)).map(describeDocument)
  return { canConvert: (await findOffice()) !== null, documents }
}
