import type { Payload } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import type { Entry } from './entry.ts'

const LEASE_MS = 30_000

export const leaseUntil = (): string => new Date(Date.now() + LEASE_MS).toISOString()

/** Takes a row for this worker under a lease; the fence lets it finish only what it still holds. Null when another was first. */
export const claimEntry = async (payload: Payload, entry: Entry): Promise<Entry | null> => {
  const fence = entry.fence + 1
  const claimed = await dossierStore(payload).compareAndSet({
    collection: 'outbox',
    id: entry.id,
    set: { fence, leaseUntil: leaseUntil(), status: 'leased' },
    where: { fence: entry.fence, status: entry.status },
  })
  return claimed ? { ...entry, fence, status: 'leased' } : null
}
