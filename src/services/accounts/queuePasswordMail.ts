import type { PayloadRequest } from 'payload'

import { newId } from '../../database/newId.ts'

/**
 * Puts the mail for a forgotten password into the outbox, in the same write as the request. The row names the account
 * and no token: that is made when the mail is sent, and stands in the mail alone.
 */
export const queuePasswordMail = async (req: PayloadRequest, email: string): Promise<void> => {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    req,
    where: { email: { equals: email.trim().toLowerCase() } },
  })
  const [user] = docs
  if (!user) return
  await req.payload.create({
    collection: 'outbox',
    data: {
      attempts: 0,
      dedupeKey: `password:${newId()}`,
      fence: 0,
      kind: 'password',
      nextAttemptAt: new Date().toISOString(),
      payload: { user: user.id },
      status: 'queued',
      subjectCollection: 'users',
      subjectId: user.id,
    },
    overrideAccess: true,
    req,
  })
}
