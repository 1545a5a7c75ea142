import type { Payload } from 'payload'

import type { Entry } from './entry.ts'

/** What all rows of one kind that a dossier has asked for so far carry, this row among them. */
export const rowsOfKind = async (payload: Payload, { kind, subjectCollection, subjectId }: Entry) => {
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [
        { subjectId: { equals: subjectId } },
        { subjectCollection: { equals: subjectCollection } },
        { kind: { equals: kind } },
      ],
    },
  })
  return docs.map((doc) => doc.payload as unknown)
}
