import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { createClient } from '@libsql/client'
import { drizzle } from '@payloadcms/db-sqlite/drizzle/libsql'
import type { MigrateUpArgs } from '@payloadcms/db-sqlite'
import { describe, expect, it } from 'vitest'

import { migrations } from '../../migrations/index.ts'

/** MongoDB has no tables to change. */
describe.skipIf(process.env['TEST_MONGODB_URI'])('a database of SQLite as it was before', () => {
  it('should take the latest migrations with what is in it, and give them back', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'thi-dua-migrations-'))
    const url = `file:${path.join(folder, 'old.db')}`
    const client = createClient({ url })
    const args = { db: drizzle(client) } as unknown as MigrateUpArgs
    // A connection of its own: one that has read keeps tables from being dropped.
    const rowsOf = async (query: string) => {
      const reader = createClient({ url })
      const { rows } = await reader.execute(query)
      reader.close()
      return rows
    }
    const columns = async (table: string) =>
      (await rowsOf(`PRAGMA table_info(${table})`)).map(({ name }) => String(name)).sort()
    await client.executeMultiple(
      'PRAGMA foreign_keys = OFF; PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF;',
    )
    const first = migrations.findIndex(({ name }) => name.endsWith('_running_procedures'))
    for (const { up } of migrations.slice(0, first)) await up(args)
    await client.execute(
      "INSERT INTO councils (id, key, name, chair_id, secretary_id) VALUES ('c', 'cu', 'Hội đồng cũ', 'u', 'u')",
    )
    await client.execute("INSERT INTO work_items (id, key, open) VALUES ('w', 'w', 1)")
    await client.execute("INSERT INTO council_sessions (id, title, council_id) VALUES ('s', 'Phiên cũ', 'c')")
    await client.execute("INSERT INTO cases (id, title) VALUES ('h', 'Hồ sơ cũ')")
    const tables = ['cases', 'council_sessions', 'councils', 'notifications', 'payload_locked_documents_rels']
    const shape = async () =>
      Object.fromEntries(
        await Promise.all(tables.map(async (table) => [table, await columns(table)] as const)),
      )
    const before = await shape()
    expect(before['councils']).not.toContain('valid_from')

    const latest = migrations.slice(first)
    for (const { up } of latest) await up(args)

    const [council] = await rowsOf('SELECT * FROM councils')
    expect(council).toMatchObject({ active: 1, name: 'Hội đồng cũ', valid_from: null, valid_until: null })
    expect(await columns('step_turns')).toEqual(
      expect.arrayContaining(['key', 'step', 'turn', 'user', 'workflow']),
    )
    expect(await rowsOf('SELECT * FROM council_sessions')).toMatchObject([
      { first_teller_id: null, second_teller_id: null, title: 'Phiên cũ' },
    ])
    expect(await rowsOf('SELECT * FROM cases')).toMatchObject([
      { circle: null, seal: null, title: 'Hồ sơ cũ' },
    ])
    expect(await columns('procedures_schedules')).toContain('before_in')
    const plan = await rowsOf(
      'EXPLAIN QUERY PLAN SELECT user_id, count(*) FROM work_items WHERE open = 1 GROUP BY user_id',
    )
    expect(JSON.stringify(plan)).toContain('COVERING INDEX open_user_idx')

    for (const { down } of latest.reverse()) await down(args)

    expect(await shape()).toEqual(before)
    expect(await rowsOf('SELECT name FROM councils')).toHaveLength(1)
    expect(await rowsOf('SELECT title FROM council_sessions')).toHaveLength(1)
    client.close()
  })
})
