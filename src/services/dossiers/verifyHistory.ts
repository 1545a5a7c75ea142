import type { Payload } from 'payload'

import type { HistoryEntry } from '../../database/journal.ts'
import { hashOfEntry } from './historyEntry.ts'

export type BrokenLine = { id: string; reason: 'gap' | 'hash' | 'link'; rev: number }

/** Checks one dossier's chain and names the first broken line; null when it is whole. */
export const verifyHistory = async (
  payload: Payload,
  collection: string,
  id: string,
): Promise<BrokenLine | null> => {
  const found = await payload.find({
    collection: 'history',
    depth: 0,
    limit: 0,
    overrideAccess: true,
    pagination: false,
    sort: 'rev',
    where: { and: [{ subjectCollection: { equals: collection } }, { subjectId: { equals: id } }] },
  })
  let prevHash = ''
  let rev = 0
  for (const line of found.docs as unknown as HistoryEntry[]) {
    rev += 1
    if (line.rev !== rev) return { id: line.id, reason: 'gap', rev: line.rev }
    if ((line.prevHash ?? '') !== prevHash) return { id: line.id, reason: 'link', rev }
    if (hashOfEntry(asHashed(line)) !== line.hash) return { id: line.id, reason: 'hash', rev }
    prevHash = line.hash
  }
  return null
}

/** The databases give back absent text as null or as '', and dates in their own form. */
const asHashed = (line: HistoryEntry): HistoryEntry => ({
  ...line,
  at: new Date(line.at).toISOString(),
  automatic: Boolean(line.automatic),
  comment: line.comment ?? null,
  from: line.from ?? null,
  onBehalfOf: line.onBehalfOf ?? null,
  prevHash: line.prevHash ?? '',
})
