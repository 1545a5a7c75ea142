import path from 'node:path'

import { createClient } from '@libsql/client'

type Trouble = { error?: string; kind: string; leaseUntil?: string; status: string }

/** Lays a delivery into the data of a server that is not running yet, as a breakdown would have left it; gives its id. */
export const aDeadDelivery = async (
  dataDir: string,
  { error, kind, leaseUntil, status }: Trouble,
): Promise<string> => {
  const id = crypto.randomUUID()
  const at = '2023-11-20T03:00:00.000Z'
  const database = createClient({ url: `file:${path.join(dataDir, 'thi-dua.db')}` })
  await database.execute({
    args: [
      id,
      kind,
      status,
      `test:${id}`,
      '{}',
      'nominations',
      'x',
      8,
      at,
      leaseUntil ?? null,
      error ?? null,
      at,
      at,
    ],
    sql: `insert into outbox (id, kind, status, dedupe_key, payload, subject_collection, subject_id, attempts,
      next_attempt_at, lease_until, fence, last_error, created_at, updated_at)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, ?, ?, ?)`,
  })
  database.close()
  return id
}
