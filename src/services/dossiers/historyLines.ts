import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import type { WorkflowCollection } from './dossier.ts'

/** All lines of a dossier's history as they are kept, oldest first; what a crash left pending is moved there first. */
export const historyLines = async (payload: Payload, collection: WorkflowCollection, id: string) => {
  await dossierStore(payload).settle(collection, id)
  const found = await payload.find({
    collection: 'history',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'rev',
    where: { and: [{ subjectCollection: { equals: collection } }, { subjectId: { equals: id } }] },
  })
  return found.docs
}
