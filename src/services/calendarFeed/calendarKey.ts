import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

import type { Payload } from 'payload'

/** The part of an address that lets a calendar program in: whose it is, and a secret of which only the print is kept. */
const keyOf = (user: string): string => `calendar:${user}`
const printOf = (secret: string): string => createHash('sha256').update(secret).digest('hex')

/** Makes a person a new secret address; the one before stops working. */
export const makeCalendarKey = async (payload: Payload, user: string): Promise<string> => {
  const secret = randomBytes(24).toString('base64url')
  await payload.kv.set(keyOf(user), { print: printOf(secret) })
  return `${user}.${secret}`
}

/** Whose calendar an address opens; null for an address that opens none, or none any more. */
export const ownerOfCalendarKey = async (payload: Payload, given: string): Promise<null | string> => {
  const [user = '', secret = ''] = given.split('.', 2)
  if (!/^[\w-]{1,64}$/.test(user) || secret === '') return null
  const kept = await payload.kv.get<{ print: string }>(keyOf(user))
  if (!kept) return null
  return timingSafeEqual(Buffer.from(kept.print), Buffer.from(printOf(secret))) ? user : null
}
