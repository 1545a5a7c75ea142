import type { Payload } from 'payload'

import { isId } from '../../database/isId.ts'
import { isRecord } from '../../shared/isRecord.ts'

/** The names of the accounts that were given with the actions of a history, by id: whom a remark mentions, who got a copy. */
export const namesInLines = async (
  payload: Payload,
  lines: { changes?: unknown }[],
): Promise<Map<string, string>> => {
  const ids = [...new Set(lines.flatMap(({ changes }) => givenIn(changes)))].filter(isId)
  if (ids.length === 0) return new Map()
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    overrideAccess: true,
    pagination: false,
    select: { name: true },
    where: { id: { in: ids } },
  })
  return new Map(docs.map(({ id, name }) => [id, name]))
}

const givenIn = (changes: unknown): string[] =>
  isRecord(changes) && isRecord(changes['data'])
    ? Object.values(changes['data'])
        .flat()
        .filter((value): value is string => typeof value === 'string')
    : []
