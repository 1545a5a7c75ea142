import type { CollectionSlug, Payload } from 'payload'

/** The id of the row with this key, made when it is not there. */
export const ensure = async (
  payload: Payload,
  collection: CollectionSlug,
  key: { field: string; value: string },
  data: Record<string, unknown>,
  user?: unknown,
): Promise<string> => {
  const found = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { [key.field]: { equals: key.value } },
  })
  const known = found.docs[0]
  if (known) return String(known.id)
  const made = await payload.create({
    collection,
    data: { ...data, [key.field]: key.value } as never,
    depth: 0,
    overrideAccess: true,
    ...(user ? { user: user } : {}),
  })
  return String(made.id)
}
