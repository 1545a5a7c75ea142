import type { Payload } from 'payload'

import type { HistoryEntry } from '../../database/journal.ts'
import { workflowCollections, type WorkflowCollection } from './dossier.ts'
import { findChainBreak, type BrokenLine } from './findChainBreak.ts'
import { verifyHistory } from './verifyHistory.ts'

export type BrokenChain = {
  collection: string
  id: string
  line: BrokenLine | { id: string; reason: 'orphan'; rev: number }
}
type Verified = { broken: BrokenChain[]; dossiers: number; lines: number }

const pageSize = 500

/** Checks the chain of every dossier, and that no line speaks of one that is gone without a last line that says so. */
export const verifyAllHistory = async (payload: Payload): Promise<Verified> => {
  const broken: BrokenChain[] = []
  const known = new Set<string>()
  for (const collection of workflowCollections) {
    for await (const { id } of rowsOf<{ id: string }>(payload, collection, {})) {
      known.add(`${collection}/${id}`)
      const line = await verifyHistory(payload, collection, id)
      if (line) broken.push({ collection, id, line })
    }
  }
  let lines = 0
  const select = { rev: true, subjectCollection: true, subjectId: true } as const
  for await (const line of rowsOf<Line>(payload, 'history', select)) {
    lines += 1
    const { id, rev, subjectCollection: collection, subjectId } = line
    if (!(workflowCollections as readonly string[]).includes(collection)) continue
    if (known.has(`${collection}/${subjectId}`) || (await exists(payload, collection, subjectId))) continue
    if (await isClosed(payload, collection, subjectId)) continue
    broken.push({ collection, id: subjectId, line: { id, reason: 'orphan', rev } })
  }
  return { broken, dossiers: known.size, lines }
}

type Line = { id: string; rev: number; subjectCollection: WorkflowCollection; subjectId: string }

/** Begun while the chains were being checked, or really gone. */
const exists = async (payload: Payload, collection: WorkflowCollection, id: string): Promise<boolean> =>
  (await payload.db.count({ collection, where: { id: { equals: id } } })).totalDocs > 0

/** Deleted, as a whole chain tells to its end. */
const isClosed = async (payload: Payload, collection: WorkflowCollection, id: string): Promise<boolean> => {
  const { docs } = await payload.db.find<HistoryEntry>({
    collection: 'history',
    limit: 0,
    pagination: false,
    sort: 'rev',
    where: { and: [{ subjectCollection: { equals: collection } }, { subjectId: { equals: id } }] },
  })
  const last = docs.at(-1)
  return (
    last?.action === 'delete' && findChainBreak(docs, { historyHash: last.hash, id, rev: last.rev }) === null
  )
}

async function* rowsOf<Row extends { id: string }>(
  payload: Payload,
  collection: 'history' | WorkflowCollection,
  select: Record<string, true>,
): AsyncGenerator<Row> {
  for (let last: string | undefined; ;) {
    const { docs } = await payload.db.find<Row>({
      collection,
      limit: pageSize,
      pagination: false,
      select: { id: true, ...select },
      sort: 'id',
      where: last === undefined ? {} : { id: { greater_than: last } },
    })
    yield* docs
    last = docs.at(-1)?.id
    if (docs.length < pageSize) return
  }
}
