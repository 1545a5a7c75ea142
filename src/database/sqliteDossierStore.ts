import { and, eq, isNotNull, isNull, sql } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

import type { DossierStore } from './dossierStore.ts'
import { isDuplicateKey } from './isDuplicateKey.ts'
import type { PendingEntry } from './journal.ts'
import { columnOf, sqliteTable, sqliteTransaction, type SqliteHandle } from './sqliteTable.ts'

class StaleWrite extends Error {}

/** One transaction through the single-writer gate. */
export const sqliteDossierStore = (payload: Payload): DossierStore => {
  const { drizzle, table } = sqliteTable(payload)

  const insertJournal = async (tx: SqliteHandle, { history, effects }: PendingEntry) => {
    await tx
      .insert(table('history'))
      .values({ ...history, ...stamps(history.at) })
      .onConflictDoNothing()
    if (effects.length === 0) return
    await tx
      .insert(table('outbox'))
      .values(effects.map((effect) => ({ ...effect, ...stamps(history.at) })))
      .onConflictDoNothing()
  }

  return {
    commit: async ({ collection, effects, expected, history, id, set }) => {
      const dossiers = table(collection)
      try {
        await drizzle.transaction(async (tx) => {
          const moved = await tx
            .update(dossiers)
            .set({ ...set, updatedAt: history.at })
            .where(
              and(eq(dossiers.id, id), eq(dossiers.rev, expected.rev), eq(dossiers.state, expected.state)),
            )
            .returning({ id: dossiers.id })
          if (moved.length === 0) throw new StaleWrite()
          await tx.insert(table('history')).values({ ...history, ...stamps(history.at) })
          if (effects.length > 0) {
            await tx
              .insert(table('outbox'))
              .values(effects.map((effect) => ({ ...effect, ...stamps(history.at) })))
              .onConflictDoNothing()
          }
        })
        return true
      } catch (error) {
        if (error instanceof StaleWrite || isDuplicateKey(error)) return false
        throw error
      }
    },

    compareAndSet: async ({ collection, id, set, where }) => {
      const rows = table(collection)
      const conditions = Object.entries(where).map(([key, value]) =>
        value === null ? isNull(columnOf(rows, key)) : eq(columnOf(rows, key), value),
      )
      const changed = await drizzle
        .update(rows)
        .set(set)
        .where(and(eq(rows.id, id), ...conditions))
        .returning({ id: rows.id })
      return changed.length > 0
    },

    insertOnce: async (collection, row) => {
      const at = new Date().toISOString()
      const added = await drizzle
        .insert(table(collection))
        .values({ ...row, ...stamps(at) })
        .onConflictDoNothing()
        .returning({ id: table(collection).id })
      return added.length > 0
    },

    settle: async (collection, id, transaction) => {
      const dossiers = table(collection)
      const move = async (tx: SqliteHandle) => {
        const [row] = await tx.select({ pending: dossiers.pending }).from(dossiers).where(eq(dossiers.id, id))
        const pending = (row?.['pending'] ?? []) as PendingEntry[]
        if (pending.length === 0) return
        for (const entry of pending) await insertJournal(tx, entry)
        await tx.update(dossiers).set({ pending: null }).where(eq(dossiers.id, id))
      }
      const running = transaction === undefined ? undefined : sqliteTransaction(payload, transaction)
      await (running ? move(running) : drizzle.transaction(move))
    },

    unsettled: async (collection) => {
      const dossiers = table(collection)
      const rows = await drizzle
        .select({ id: dossiers.id })
        .from(dossiers)
        .where(and(isNotNull(dossiers.pending), sql`json_array_length(${dossiers.pending}) > 0`))
        .limit(100)
      return rows.map((row) => String(row['id']))
    },
  }
}

const stamps = (at: string) => ({ createdAt: at, updatedAt: at })
