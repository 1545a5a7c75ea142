import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import type { WorkflowCollection } from './dossier.ts'

type Args = { collection: WorkflowCollection; id: string; payload: Payload }

/** All lines of a dossier's history as they are kept, oldest first; what a crash left pending is moved there first. */
export const historyLines = async ({ collection, id, payload }: Args) => {
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
