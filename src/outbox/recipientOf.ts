import type { Payload } from 'payload'

import type { Entry } from './entry.ts'

/** The account that a mail is for; null where it is not in use any more. */
export const recipientOf = async (payload: Payload, entry: Entry) => {
  const user = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: String(entry.payload['user']),
    overrideAccess: true,
  })
  return user && user.active !== false ? user : null
}
