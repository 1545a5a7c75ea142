/** One line of a dossier's history: one rev, one row. */
export type HistoryEntry = {
  action: string
  actor: null | string
  actorName: string
  at: string
  automatic: boolean
  changes: Record<string, unknown>
  /** Unique over the whole system: a repeated command finds its first answer by it. */
  commandKey: string
  comment: null | string
  from: null | string
  hash: string
  id: string
  label: string
  onBehalfOf: null | string
  prevHash: string
  /** Fingerprint of the command, so that one key is not used for two different ones. */
  request: null | string
  rev: number
  subjectCollection: string
  subjectId: string
  to: string
}

/** Something to be done after the write is kept; the dedupe key makes a repeat harmless. */
export type OutboxEntry = {
  attempts: number
  dedupeKey: string
  fence: number
  id: string
  kind: string
  lastError: null | string
  leaseUntil: null | string
  nextAttemptAt: string
  payload: Record<string, unknown>
  status: 'dead' | 'done' | 'queued' | 'recorded'
  subjectCollection: string
  subjectId: string
}

/** What rides on a dossier's own document until it is moved to its collections. */
export type PendingEntry = { effects: OutboxEntry[]; history: HistoryEntry }
