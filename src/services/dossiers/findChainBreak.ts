import type { HistoryEntry } from '../../database/journal.ts'
import { hashOfEntry } from './historyEntry.ts'

/** `tail`: the dossier itself says that another line was its last. */
export type BrokenLine = { id: string; reason: 'gap' | 'hash' | 'link' | 'tail'; rev: number }

type Head = { historyHash?: unknown; id: string; rev: number }

/** The first broken line of one dossier's history; null when the chain is whole and ends where the dossier says. */
export const findChainBreak = (lines: readonly HistoryEntry[], head: Head): BrokenLine | null => {
  let prevHash = ''
  let rev = 0
  for (const line of lines) {
    rev += 1
    if (line.rev !== rev) return { id: line.id, reason: 'gap', rev: line.rev }
    if ((line.prevHash ?? '') !== prevHash) return { id: line.id, reason: 'link', rev }
    if (hashOfEntry(asHashed(line)) !== line.hash) return { id: line.id, reason: 'hash', rev }
    prevHash = line.hash
  }
  const isWhole = rev === head.rev && prevHash === (head.historyHash ?? '')
  return isWhole ? null : { id: lines.at(-1)?.id ?? head.id, reason: 'tail', rev }
}

/** The databases give back absent text as null or as '', and dates in their own form. */
const asHashed = (line: HistoryEntry): HistoryEntry => ({
  ...line,
  actor: line.actor ?? null,
  at: new Date(line.at).toISOString(),
  automatic: Boolean(line.automatic),
  comment: line.comment ?? null,
  from: line.from ?? null,
  onBehalfOf: line.onBehalfOf ?? null,
  prevHash: line.prevHash ?? '',
})
