import type { Payload } from 'payload'

import { deliverEntry } from './deliverEntry.ts'
import type { Entry } from './entry.ts'

/** Carries out at once what a transition entails for other dossiers and to-do lists, so that whoever acted sees it done; the worker is the safety net. */
export const deliverConsequences = async (
  payload: Payload,
  collection: string,
  id: string,
): Promise<void> => {
  const found = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: 50,
    overrideAccess: true,
    pagination: false,
    where: {
      and: [
        { subjectId: { equals: id } },
        { subjectCollection: { equals: collection } },
        { kind: { in: ['assign', 'run'] } },
        { status: { equals: 'queued' } },
      ],
    },
  })
  for (const entry of found.docs) await deliverEntry(payload, entry as unknown as Entry)
}
