import { createHash } from 'node:crypto'

import type { Payload } from 'payload'

import { recordCollections } from '../commendation/recordCollections.ts'
import type { Entry } from './entry.ts'

/** Creates the record that an effect asks for. Its id comes from the row, so that a repeat finds it made. */
export const createRecord = async (payload: Payload, entry: Entry) => {
  const { target, values } = entry.payload as { target: string; values: Record<string, unknown> }
  const collection = recordCollections.find((slug) => slug === target)
  if (!collection) throw new Error(`A workflow may not create records of ${target}`)
  const id = createHash('sha256').update(entry.dedupeKey).digest('hex').slice(0, 24)
  const known = await payload.count({ collection, overrideAccess: true, where: { id: { equals: id } } })
  if (known.totalDocs === 0) {
    await payload.create({ collection, data: { ...values, id } as never, overrideAccess: true })
  }
  return { status: 'done' as const, summary: `${target}: ${id}` }
}
