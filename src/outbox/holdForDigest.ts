import type { Payload } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import { newId } from '../database/newId.ts'
import { localDay } from '../shared/localDay.ts'

type Args = { digestAt: string; payload: Payload; summary: string; user: string }

/** A digest that has gone without it: the mail is looked at again, and kept back for the next one. */
const patienceMs = 3_600_000

/**
 * Keeps a mail back for the digest of a person and day. The digest is put in its queue first, one for each person and
 * day, so that no mail waits for one that never comes.
 */
export const holdForDigest = async ({ digestAt, payload, summary, user }: Args) => {
  const day = localDay(digestAt) ?? ''
  const digest = `digest:${user}:${day}`
  await dossierStore(payload).insertOnce('outbox', {
    attempts: 0,
    dedupeKey: digest,
    fence: 0,
    id: newId(),
    kind: 'digest',
    nextAttemptAt: digestAt,
    payload: { day, user },
    status: 'queued',
    subjectCollection: 'users',
    subjectId: user,
  })
  const nextAttemptAt = new Date(Date.parse(digestAt) + patienceMs).toISOString()
  return { digest, nextAttemptAt, status: 'held' as const, summary }
}
