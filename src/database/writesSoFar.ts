import type { Payload } from 'payload'

import { SqliteGate } from './sqliteGate.ts'

/**
 * Counts the writes of the whole database: while it is the same, nothing that was read has changed. Null where other
 * processes may write, so that nobody here can count.
 */
export const writesSoFar = (payload: Payload): null | number => {
  const { client } = payload.db as unknown as { client?: unknown }
  return client instanceof SqliteGate ? client.writes.toAnything : null
}
