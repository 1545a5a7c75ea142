import type { Payload } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import type { Entry } from './entry.ts'

type Held = { digest: string; nextAttemptAt: string; status: 'held'; summary?: string }

type Outcome =
  { delivered?: unknown; status: 'done' | 'recorded'; summary?: string } | { error: unknown } | Held

const MAX_ATTEMPTS = 12

/** Whether a failure of this attempt gives the delivery up. What the clock begins stays due until it could be begun. */
export const isLastAttempt = ({ attempts, kind }: Entry): boolean =>
  kind !== 'schedule' && attempts + 1 >= MAX_ATTEMPTS

/** Notes how a delivery ended – only with its own fence. A failure waits longer each time, then is a dead letter. */
export const finishEntry = async (payload: Payload, entry: Entry, outcome: Outcome): Promise<void> => {
  const set = setOf(entry, outcome)
  await dossierStore(payload).compareAndSet({
    collection: 'outbox',
    id: entry.id,
    set: { ...set, leaseUntil: null, updatedAt: new Date().toISOString() },
    where: { fence: entry.fence, status: 'leased' },
  })
}

const setOf = (entry: Entry, outcome: Outcome) => {
  if ('error' in outcome) return failed(entry, outcome.error)
  return 'digest' in outcome ? outcome : succeeded(outcome)
}

const succeeded = ({ delivered, status, summary }: Exclude<Outcome, { error: unknown } | Held>) => ({
  delivered: delivered ?? null,
  lastError: null,
  status,
  summary: summary ?? null,
})

const failed = (entry: Entry, error: unknown) => {
  const attempts = entry.attempts + 1
  const waitMs = Math.min(2 ** attempts * 1_000, 600_000)
  return {
    attempts,
    lastError: (error instanceof Error ? error.message : String(error)).slice(0, 1_000),
    nextAttemptAt: new Date(Date.now() + waitMs).toISOString(),
    status: isLastAttempt(entry) ? 'dead' : 'queued',
  }
}
