import type { Payload } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import { newId } from '../database/newId.ts'
import type { DomainError } from '../shared/domainError.ts'
import type { Entry } from './entry.ts'

const PATIENCE_MS = 2_000

/** A case that is waited for could not be begun in any attempt: its parent is told, a moment after this one is marked as given up. */
export const tellParent = async (payload: Payload, entry: Entry, error: unknown): Promise<void> => {
  const { branch, unit } = entry.payload
  if (entry.kind !== 'case' || typeof branch !== 'string') return
  await dossierStore(payload).insertOnce('outbox', {
    attempts: 0,
    // Tried again by hand and given up once more, it is told once more.
    dedupeKey: `${entry.dedupeKey}:failed:${String(entry.fence)}`,
    fence: 0,
    id: newId(),
    kind: 'childFailed',
    lastError: null,
    leaseUntil: null,
    nextAttemptAt: new Date(Date.now() + PATIENCE_MS).toISOString(),
    payload: { branch, key: entry.dedupeKey, reason: reasonOf(error), unit: unit ?? null },
    status: 'queued',
    subjectCollection: entry.subjectCollection,
    subjectId: entry.subjectId,
  })
}

/** Refusals are sentences for people; of faults the health page tells more. */
const reasonOf = (error: unknown): string =>
  error instanceof Error && error.name === 'DomainError'
    ? (error as DomainError).text.vi
    : 'Lỗi của hệ thống; người quản trị xem ở trang Tình trạng hệ thống.'
