import type { Payload } from 'payload'

/** What the holders of these accounts are called, by id; of accounts that are gone nothing. */
export const namesOfAccounts = async (
  payload: Payload,
  ids: readonly string[],
): Promise<Map<string, string>> => {
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
