import type { Payload } from 'payload'

import type { Person } from '../dossiers/actorOf.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import type { ShownLink } from './oneTimeLink.ts'
import { showLink } from './showLink.ts'
import { toLink } from './toLink.ts'

const most = 50

/** The links that a person has given on a dossier, the latest first, and whether they still open anything. */
export const readLinks = async (
  payload: Payload,
  collection: WorkflowCollection,
  id: string,
  giver: Person,
): Promise<ShownLink[]> => {
  const { docs } = await payload.find({
    collection: 'one-time-links',
    depth: 0,
    limit: most,
    overrideAccess: true,
    pagination: false,
    sort: '-createdAt',
    where: {
      and: [
        { giver: { equals: giver.id } },
        { subjectCollection: { equals: collection } },
        { subjectId: { equals: id } },
      ],
    },
  })
  return Promise.all(docs.map((row) => showLink(payload, toLink({ ...row }))))
}
