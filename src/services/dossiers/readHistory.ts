import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import type { WorkflowCollection } from './dossier.ts'

import type { Person } from './actorOf.ts'
import { fieldGate } from './fieldGate.ts'
import { findDossier } from './findDossier.ts'
import { visibleChanges } from './visibleChanges.ts'

type Args = { actor: Person; collection: WorkflowCollection; id: string; payload: Payload }

/** All lines of a dossier's history, oldest first; what a crash left pending is moved there first. */
export const readHistory = async ({ actor, collection, id, payload }: Args) => {
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
  const { canRead } = await fieldGate(payload, await findDossier({ collection, id, payload }), actor)
  return found.docs.map(
    ({ commandKey: _key, createdAt: _made, request: _request, updatedAt: _changed, ...entry }) => ({
      ...entry,
      changes: visibleChanges(entry.action ?? '', entry.changes, canRead),
    }),
  )
}
