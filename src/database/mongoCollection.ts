import type { Collection } from 'mongodb'
import type { Payload } from 'payload'

/** The native collection behind one of Payload's. */
export const mongoCollection = (payload: Payload, slug: string): Collection => {
  const { collections } = payload.db as unknown as { collections: Record<string, { collection: Collection }> }
  const found = collections[slug]
  if (!found) throw new Error(`There is no collection ${slug}`)
  return found.collection
}
