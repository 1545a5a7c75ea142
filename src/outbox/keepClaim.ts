import type { Payload } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import { leaseUntil } from './claimEntry.ts'
import type { Entry } from './entry.ts'

/**
 * Asked right before what cannot be taken back: whoever paused for longer than the lease has lost the row to another
 * worker, and must leave the rest to it.
 */
export const keepClaim = async (payload: Payload, entry: Entry): Promise<void> => {
  const isOurs = await dossierStore(payload).compareAndSet({
    collection: 'outbox',
    id: entry.id,
    set: { leaseUntil: leaseUntil() },
    where: { fence: entry.fence, status: 'leased' },
  })
  if (!isOurs) throw new Error('The lease ran out and another worker has this row')
}
