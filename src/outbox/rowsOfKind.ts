import type { Payload } from 'payload'

import type { Entry } from './entry.ts'

/** All rows of one kind that a dossier has asked for so far. */
export const rowsOfKind = async (
  payload: Payload,
  { kind, subjectCollection, subjectId }: Pick<Entry, 'kind' | 'subjectCollection' | 'subjectId'>,
) => {
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
  return docs
}
