import type { PayloadRequest } from 'payload'

import { tellerOf } from './tellerOf.ts'

/** Whether somebody counts the votes of any session at all: whoever does not is refused, and offered no list. */
export const isTeller = async ({ payload, user }: PayloadRequest): Promise<boolean> => {
  if (!user) return false
  const { totalDocs } = await payload.count({
    collection: 'council-sessions',
    overrideAccess: true,
    where: tellerOf(user.id),
  })
  return totalDocs > 0
}
