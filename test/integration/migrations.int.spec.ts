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
  it('should take the latest migration with what is in it, and give it back', async () => {
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
    for (const { up } of migrations.slice(0, -1)) await up(args)
    await client.execute(
      "INSERT INTO councils (id, key, name, chair_id, secretary_id) VALUES ('c', 'cu', 'Hội đồng cũ', 'u', 'u')",
    )
    await client.execute("INSERT INTO work_items (id, key, open) VALUES ('w', 'w', 1)")
    const before = {
      councils: await columns('councils'),
      locks: await columns('payload_locked_documents_rels'),
    }
    expect(before.councils).not.toContain('valid_from')

    const latest = migrations.at(-1)
    await latest?.up(args)

    const [council] = await rowsOf('SELECT * FROM councils')
    expect(council).toMatchObject({ active: 1, name: 'Hội đồng cũ', valid_from: null, valid_until: null })
    expect(await columns('step_turns')).toEqual(
      expect.arrayContaining(['key', 'step', 'turn', 'user', 'workflow']),
    )
    const plan = await rowsOf(
      'EXPLAIN QUERY PLAN SELECT user_id, count(*) FROM work_items WHERE open = 1 GROUP BY user_id',
    )
    expect(JSON.stringify(plan)).toContain('COVERING INDEX open_user_idx')

    await latest?.down(args)

    expect({
      councils: await columns('councils'),
      locks: await columns('payload_locked_documents_rels'),
    }).toEqual(before)
    expect(await rowsOf('SELECT name FROM councils')).toHaveLength(1)
    client.close()
  })
})
