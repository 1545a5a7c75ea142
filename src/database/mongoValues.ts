import type { Payload } from 'payload'

import { mongoKey } from './mongoKey.ts'

/** Fields as Payload itself keeps them in MongoDB: dates as BSON dates, relationships as ObjectIds. */
export const mongoValues = (
  payload: Payload,
  slug: string,
  fields: Record<string, unknown>,
): Record<string, unknown> => {
  const { flattenedFields } = collectionConfig(payload, slug)
  const typeOf = (name: string) => flattenedFields.find((field) => field.name === name)?.type
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, stored(typeOf(name), value)]),
  )
}

const stored = (type: string | undefined, value: unknown): unknown => {
  if (typeof value !== 'string') return value
  if (type === 'date') return new Date(value)
  return type === 'relationship' ? mongoKey(value) : value
}

const collectionConfig = (payload: Payload, slug: string) => {
  const found = Object.entries(payload.collections).find(([name]) => name === slug)
  if (!found) throw new Error(`There is no collection ${slug}`)
  return found[1].config
}
