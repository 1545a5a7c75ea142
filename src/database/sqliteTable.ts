import type { drizzle as createDrizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { SQLiteColumn, SQLiteTable } from '@payloadcms/db-sqlite/drizzle/sqlite-core'
import type { Payload } from 'payload'

type Drizzle = ReturnType<typeof createDrizzle>
export type SqliteHandle = Drizzle | Parameters<Parameters<Drizzle['transaction']>[0]>[0]
type Table = SQLiteTable & { id: SQLiteColumn; pending: SQLiteColumn; rev: SQLiteColumn; state: SQLiteColumn }

/** Payload's own table objects, so that column names and JSON columns are mapped in one place. */
export const sqliteTable = (payload: Payload): { drizzle: Drizzle; table: (slug: string) => Table } => {
  const db = payload.db as unknown as { drizzle: Drizzle; tables: Record<string, Table> }
  return {
    drizzle: db.drizzle,
    table: (slug) => {
      const found = db.tables[slug.replaceAll('-', '_')]
      if (!found) throw new Error(`There is no table for ${slug}`)
      return found
    },
  }
}

/** The handle of a transaction that Payload has begun; undefined when it is over. */
export const sqliteTransaction = (payload: Payload, id: number | string): SqliteHandle | undefined => {
  const { sessions } = payload.db as unknown as { sessions: Record<string, { db: SqliteHandle } | undefined> }
  return sessions[id]?.db
}

/** A column by its field's name. */
export const columnOf = (table: SQLiteTable, name: string): SQLiteColumn => {
  const column = (table as unknown as Record<string, SQLiteColumn | undefined>)[name]
  if (!column) throw new Error(`There is no column ${name}`)
  return column
}
