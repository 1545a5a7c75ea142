import { sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload, PayloadRequest } from 'payload'

import { mongoCollection } from './mongoCollection.ts'
import type { SqliteHandle } from './sqliteTable.ts'

type Load = (req: Partial<PayloadRequest>) => Promise<void>

/**
 * Fills an empty database whole, or leaves it empty. On SQLite that is one transaction, in which references are judged
 * at the end, since documents point at each other; on MongoDB, which gives none, a failed load is emptied again.
 */
export const loadAtomically = async (payload: Payload, load: Load): Promise<void> => {
  if (payload.db.name === 'mongoose') return loadMongo(payload, load)
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gives no transaction')
  try {
    const session = payload.db.sessions?.[transactionID] as { db: SqliteHandle } | undefined
    await session?.db.run(sql`PRAGMA defer_foreign_keys = ON`)
    await load({ transactionID })
    await payload.db.commitTransaction(transactionID)
  } catch (error) {
    await payload.db.rollbackTransaction(transactionID)
    throw error
  }
}

const loadMongo = async (payload: Payload, load: Load): Promise<void> => {
  try {
    await load({})
  } catch (error) {
    for (const { slug } of payload.config.collections) await mongoCollection(payload, slug).deleteMany({})
    const { globals } = payload.db as unknown as {
      globals: { collection: { deleteMany: (filter: object) => Promise<unknown> } }
    }
    await globals.collection.deleteMany({})
    throw error
  }
}
