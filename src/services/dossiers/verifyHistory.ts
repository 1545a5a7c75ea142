import type { Payload } from 'payload'

import type { HistoryEntry, PendingEntry } from '../../database/journal.ts'
import type { WorkflowCollection } from './dossier.ts'
import { findChainBreak, type BrokenLine } from './findChainBreak.ts'

type Head = { historyHash: string; id: string; pending?: null | PendingEntry[]; rev: number }

/**
 * Checks one dossier's chain and names the first broken line; null when it is whole. Only reads: lines that a crash
 * left on the dossier itself are judged where they are.
 */
export const verifyHistory = async (
  payload: Payload,
  collection: WorkflowCollection,
  id: string,
): Promise<BrokenLine | null> => {
  // Read first: lines that come meanwhile are newer than what is judged.
  const dossier = await payload.db.findOne<Head>({ collection, where: { id: { equals: id } } })
  if (!dossier) return null
  const { docs } = await payload.db.find<HistoryEntry>({
    collection: 'history',
    limit: 0,
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
  const moved = new Set(docs.map(({ rev }) => rev))
  const waiting = (dossier.pending ?? []).map(({ history }) => history).filter(({ rev }) => !moved.has(rev))
  return findChainBreak([...docs, ...waiting], dossier)
}
