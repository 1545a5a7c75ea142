import type { Payload } from 'payload'

import type { Dossier, WorkflowCollection } from './dossier.ts'

type Place = { collection: WorkflowCollection; id: string }

/** A dossier as it is stored; null where there is none. Whoever shows it to somebody asks `findDossier`. */
export const storedDossier = async (payload: Payload, { collection, id }: Place): Promise<Dossier | null> => {
  const found = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { id: { equals: id } },
  })
  return (found.docs[0] as unknown as Dossier | undefined) ?? null
}
