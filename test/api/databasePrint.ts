import { createHash } from 'node:crypto'
import path from 'node:path'

import { createClient, type Client } from '@libsql/client'
import { expect } from 'vitest'

/** What changes by reading: sessions, and where somebody has a page open. */
const byReading = /^(?:sqlite_|users_sessions$|users$|payload_)/

/**
 * What a SQLite database of a server holds, as a print for each table, once nothing is left to deliver: equal prints before and
 * after mean that nothing was written at all.
 */
export const databasePrint = async (dataDir: string): Promise<Record<string, string>> => {
  const database = createClient({ url: `file:${path.join(dataDir, 'thi-dua.db')}` })
  try {
    await expect.poll(() => waiting(database), { timeout: 20_000 }).toBe(0)
    const { rows } = await database.execute("select name from sqlite_master where type = 'table'")
    const names = rows.map(({ name }) => String(name)).filter((name) => !byReading.test(name))
    const prints = names.map(async (name) => [name, await printOf(database, name)] as const)
    return Object.fromEntries(await Promise.all(prints))
  } finally {
    database.close()
  }
}

const waiting = async (database: Client): Promise<number> => {
  const open = "select count(*) as total from outbox where status in ('queued', 'leased')"
  return Number((await database.execute(open)).rows[0]?.['total'])
}

const printOf = async (database: Client, table: string): Promise<string> => {
  const { rows } = await database.execute(`select * from "${table}"`)
  const lines = rows.map((row) => JSON.stringify(Object.values(row))).toSorted()
  return createHash('sha256').update(lines.join('\n')).digest('hex')
}
