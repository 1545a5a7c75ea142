import { count, eq } from '@payloadcms/db-sqlite/drizzle'
import type { Payload } from 'payload'

import { mongoCollection } from './mongoCollection.ts'
import { columnOf, sqliteTable } from './sqliteTable.ts'

type Args = { collection: string; field: string; payload: Payload; where: { field: string; equals: boolean } }

/** How many rows there are for each value of a field, counted by the database from an index over both fields. */
export const countEach = async ({
  collection,
  field,
  payload,
  where,
}: Args): Promise<Map<string, number>> => {
  if (payload.db.name === 'mongoose') {
    const groups = await mongoCollection(payload, collection)
      .aggregate<{ _id: unknown; total: number }>([
        { $match: { [where.field]: where.equals } },
        { $group: { _id: `$${field}`, total: { $sum: 1 } } },
      ])
      .toArray()
    return new Map(groups.map(({ _id, total }) => [String(_id), total]))
  }
  const { drizzle, table } = sqliteTable(payload)
  const rows = table(collection)
  const value = columnOf(rows, field)
  const groups = await drizzle
    .select({ total: count(), value })
    .from(rows)
    .where(eq(columnOf(rows, where.field), where.equals))
    .groupBy(value)
  return new Map(groups.map((group) => [String(group.value), group.total]))
}
