import type { Payload } from 'payload'

import { sealedId } from '../workflow/seal/sealedId.ts'
import { sealedAccount } from './holderOf.ts'
import type { Entry } from './entry.ts'

/** The account that a mail is for; null where it is not in use any more. */
export const recipientOf = async (payload: Payload, entry: Entry) => {
  const named = String(entry.payload['user'])
  const id = named === sealedId ? await sealedAccount(payload, entry) : named
  if (id === null) return null
  const user = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
  })
  return user && user.active !== false ? user : null
}
