import type { HistoryEntry, PendingEntry } from '../../database/journal.ts'
import { workflowCollections } from '../dossiers/dossier.ts'
import { findChainBreak } from '../dossiers/findChainBreak.ts'
import type { StoredDocument } from './readDocuments.ts'

type Head = { historyHash: unknown; id: string; rev: number }

/** Gathers dossiers and lines of history as a backup is read, and names the first chain that is broken. */
export const chainCollector = () => {
  const heads = new Map<string, Head>()
  const lines = new Map<string, HistoryEntry[]>()
  const addLine = (line: HistoryEntry): void => {
    const key = `${line.subjectCollection}/${line.subjectId}`
    const known = lines.get(key)
    if (known) known.push(line)
    else lines.set(key, [line])
  }
  return {
    add: (slug: string, document: StoredDocument): void => {
      if (slug === 'history') addLine(document as unknown as HistoryEntry)
      if (!(workflowCollections as readonly string[]).includes(slug)) return
      const { historyHash, id, pending, rev } = document
      heads.set(`${slug}/${id}`, { historyHash, id, rev: Number(rev) })
      for (const { history } of (pending ?? []) as PendingEntry[]) addLine(history)
    },
    findBreak: (): string | null => {
      for (const [key, head] of heads) {
        // A line may be in both places when it was read while being moved.
        const own = new Map((lines.get(key) ?? []).map((line) => [line.rev, line]))
        const broken = findChainBreak(
          [...own.values()].toSorted((a, b) => a.rev - b.rev),
          head,
        )
        if (broken) return `${key}, rev ${String(broken.rev)}`
      }
      const orphan = [...lines.keys()].find((key) => isDossier(key) && !heads.has(key))
      return orphan ?? null
    },
  }
}

const isDossier = (key: string): boolean =>
  (workflowCollections as readonly string[]).includes(key.split('/')[0] ?? '')
