import type { Payload } from 'payload'

const keptMs = 30 * 24 * 3_600_000

/** Forgets answers that nobody will ask for any more, thirty days on; lines of history keep their keys for good. */
export const sweepCommands = async (payload: Payload, at: string): Promise<void> => {
  const before = new Date(Date.parse(at) - keptMs).toISOString()
  await payload.delete({
    collection: 'payload-kv',
    overrideAccess: true,
    where: { and: [{ key: { like: 'command:' } }, { 'data.at': { less_than: before } }] },
  })
}
