import type { Payload } from 'payload'

import type { HistoryEntry, OutboxEntry } from './journal.ts'
import { mongoDossierStore } from './mongoDossierStore.ts'
import { sqliteDossierStore } from './sqliteDossierStore.ts'

export type AtomicWrite = {
  collection: string
  effects: OutboxEntry[]
  expected: { rev: number; state: string }
  history: HistoryEntry
  id: string
  /** Main-table columns only: text, number, date, json. */
  set: Record<string, unknown>
}

/** The only way a dossier's state changes (DESIGN §5.1). */
export type DossierStore = {
  /** Writes all of it, or nothing; `false` when rev or state is no longer the expected one. */
  commit: (write: AtomicWrite) => Promise<boolean>
  /** Replaces fields of one row where all of `where` still holds; `false` when it does not. */
  compareAndSet: (args: CompareAndSet) => Promise<boolean>
  /** Inserts a row unless its unique key is taken; `false` when it is. */
  insertOnce: (collection: string, row: Record<string, unknown>) => Promise<boolean>
  /**
   * Moves what rides on a document (`pending`) to history and outbox. Repeatable. Within the transaction that
   * wrote the document, where there is one.
   */
  settle: (collection: string, id: string, transaction?: TransactionId) => Promise<void>
  /** Documents that a crash left with something pending. */
  unsettled: (collection: string) => Promise<string[]>
}

/** What a request of Payload's carries while its save is under way. */
export type TransactionId = number | string | undefined

export type CompareAndSet = {
  collection: string
  id: string
  set: Record<string, unknown>
  where: Record<string, unknown>
}

export const dossierStore = (payload: Payload): DossierStore =>
  payload.db.name === 'mongoose' ? mongoDossierStore(payload) : sqliteDossierStore(payload)
