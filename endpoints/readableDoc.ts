import type { PayloadRequest } from 'payload'

import type { WorkflowCollection } from '../src/services/dossiers/dossier.ts'

/** The dossier as this person may read it; null when acting has moved it out of their reach. */
export const readableDoc = async (req: PayloadRequest, collection: WorkflowCollection, id: string) =>
  req.payload.findByID({
    collection,
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: false,
    user: req.user,
  })
