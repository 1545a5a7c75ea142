import type { Payload } from 'payload'

import { countEach } from '../../database/countEach.ts'
import { isRecord } from '../../shared/isRecord.ts'

type Row = { id: string; payload: unknown; subjectId: string }

/**
 * How much waits for each person, whatever it is: what is on their to-do list, and what they were given in this moment and
 * is only on its way there.
 */
export const loadOf = async (payload: Payload): Promise<Map<string, number>> => {
  const [load, coming] = await Promise.all([
    countEach({
      collection: 'work-items',
      field: 'user',
      payload,
      where: { equals: true, field: 'open' },
    }),
    payload.db.find<Row>({
      collection: 'outbox',
      limit: 0,
      pagination: false,
      select: { payload: true, subjectId: true },
      where: { and: [{ kind: { equals: 'assign' } }, { status: { in: ['queued', 'leased'] } }] },
    }),
  ])
  // The latest of a dossier says who has it; an earlier one that waits as well is of no account.
  const latest = new Map(coming.docs.map((row) => [row.subjectId, row.payload]))
  for (const given of latest.values()) {
    const users = isRecord(given) && Array.isArray(given['users']) ? given['users'] : []
    for (const user of users) load.set(String(user), (load.get(String(user)) ?? 0) + 1)
  }
  return load
}
