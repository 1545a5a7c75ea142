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
    const client = createClient({ url: `file:${path.join(folder, 'old.db')}` })
    const args = { db: drizzle(client) } as unknown as MigrateUpArgs
    const columns = async (table: string) =>
      (await client.execute(`PRAGMA table_info(${table})`)).rows.map(({ name }) => String(name))
    for (const pragma of ['foreign_keys = OFF', 'journal_mode = MEMORY', 'synchronous = OFF'])
      await client.execute(`PRAGMA ${pragma}`)
    for (const { up } of migrations.slice(0, -1)) await up(args)
    await client.execute('PRAGMA foreign_keys = OFF')
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

    const [council] = (await client.execute('SELECT * FROM councils')).rows
    expect(council).toMatchObject({ active: 1, name: 'Hội đồng cũ', valid_from: null, valid_until: null })
    expect(await columns('step_turns')).toEqual(
      expect.arrayContaining(['key', 'step', 'turn', 'user', 'workflow']),
    )
    const plan = await client.execute(
      'EXPLAIN QUERY PLAN SELECT user_id, count(*) FROM work_items WHERE open = 1 GROUP BY user_id',
    )
    expect(JSON.stringify(plan.rows)).toContain('COVERING INDEX open_user_idx')

    await latest?.down(args)

    expect({
      councils: await columns('councils'),
      locks: await columns('payload_locked_documents_rels'),
    }).toEqual(before)
    expect((await client.execute('SELECT name FROM councils')).rows).toHaveLength(1)
    client.close()
  })
})
