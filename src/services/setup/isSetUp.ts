import type { Payload } from 'payload'

/** Whether anybody can sign in at all. No account is made over HTTP by somebody without one. */
export const isSetUp = async (payload: Payload): Promise<boolean> => {
  // Looked for, not counted: a whole collection is counted by estimate on MongoDB.
  const { docs } = await payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
  })
  return docs.length > 0
}
