import type { Payload } from 'payload'

import { isRecord } from '../../shared/isRecord.ts'

const keptMs = 30 * 24 * 3_600_000
const batch = 500

/** Forgets answers that nobody will ask for any more, thirty days on; lines of history keep their keys for good. */
export const sweepCommands = async (payload: Payload, at: string): Promise<void> => {
  const before = new Date(Date.parse(at) - keptMs).toISOString()
  for (let hasMore = true; hasMore;) {
    // SQLite cannot compare within JSON. Ids rise with time, so the oldest come first.
    const { docs } = await payload.find({
      collection: 'payload-kv',
      depth: 0,
      limit: batch,
      overrideAccess: true,
      pagination: false,
      sort: 'id',
      where: { key: { like: 'command:' } },
    })
    const old = docs.filter(({ data }) => isRecord(data) && String(data['at']) < before).map(({ id }) => id)
    if (old.length > 0) {
      await payload.delete({
        collection: 'payload-kv',
        overrideAccess: true,
        where: { id: { in: old } },
      })
    }
    hasMore = old.length === batch
  }
}
