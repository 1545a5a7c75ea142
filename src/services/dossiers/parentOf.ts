import type { Payload } from 'payload'

import type { Flow } from '../../workflow/flowTypes.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'

/** The dossier that a child case was begun for; null for any other, and when it is there no more. */
export const parentOf = async (
  payload: Payload,
  parent: Flow['parent'] | undefined,
): Promise<Dossier | null> => {
  if (!parent) return null
  const found = await payload.find({
    collection: parent.collection as WorkflowCollection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { id: { equals: parent.id } },
  })
  return (found.docs[0] as unknown as Dossier | undefined) ?? null
}
