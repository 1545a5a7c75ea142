import type { CollectionSlug, Payload } from 'payload'

type Counting = { writes: { to: (table: string) => number } }

/** By shape: the pages' bundle and the server's hold a copy of the class each. */
const counts = (client: unknown): client is Counting =>
  typeof client === 'object' && client !== null && 'writes' in client

/** Counts the writes to these collections; null where other processes may write, so that nobody here can count. */
export const writesTo = (payload: Payload, slugs: readonly CollectionSlug[]): null | number => {
  const { client } = payload.db as unknown as { client?: unknown }
  if (!counts(client)) return null
  return slugs.reduce((sum, slug) => sum + client.writes.to(slug.replaceAll('-', '_')), 0)
}
