import type { Payload } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import type { Entry } from './entry.ts'

/**
 * Ends the leases that an ended process left, so that its mails need not wait until they run out. Only where the
 * database belongs to this process alone: nobody can be holding them.
 */
export const freeLeases = async (payload: Payload): Promise<void> => {
  const { docs } = await payload.db.find<Entry>({
    collection: 'outbox',
    limit: 0,
    pagination: false,
    where: { status: { equals: 'leased' } },
  })
  const leaseUntil = new Date(0).toISOString()
  for (const { fence, id } of docs) {
    await dossierStore(payload).compareAndSet({
      collection: 'outbox',
      id,
      set: { leaseUntil },
      where: { fence, status: 'leased' },
    })
  }
}
