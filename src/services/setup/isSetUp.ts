import type { Payload } from 'payload'

/** Whether anybody can sign in at all. No account is made over HTTP by somebody without one. */
export const isSetUp = async (payload: Payload): Promise<boolean> => {
  const { totalDocs } = await payload.count({ collection: 'users', overrideAccess: true })
  return totalDocs > 0
}
