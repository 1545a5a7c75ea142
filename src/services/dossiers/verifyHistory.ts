import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import type { HistoryEntry } from '../../database/journal.ts'
import type { WorkflowCollection } from './dossier.ts'
import { findChainBreak, type BrokenLine } from './findChainBreak.ts'
import { findDossier } from './findDossier.ts'

/** Checks one dossier's chain and names the first broken line; null when it is whole. */
export const verifyHistory = async (
  payload: Payload,
  collection: WorkflowCollection,
  id: string,
): Promise<BrokenLine | null> => {
  // Read first: lines that come meanwhile are newer than what is judged.
  const dossier = await findDossier({ collection, id, payload })
  await dossierStore(payload).settle(collection, id)
  const found = await payload.find({
    collection: 'history',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'rev',
    where: {
      and: [
        { subjectCollection: { equals: collection } },
        { subjectId: { equals: id } },
        { rev: { less_than_equal: dossier.rev } },
      ],
    },
  })
  return findChainBreak(found.docs as unknown as HistoryEntry[], dossier)
}
