import { createHash, createHmac, timingSafeEqual } from 'node:crypto'

import { getEnv } from '../../env.ts'

/**
 * The secret part of a link’s address. It is made again from the id and the server’s own secret when the mail is written,
 * so that neither the link nor the outbox ever holds it.
 */
export const linkToken = (id: string): string => {
  const secret = createHmac('sha256', getEnv().PAYLOAD_SECRET)
    .update(`one-time-link:${id}`)
    .digest('base64url')
  return `${id}.${secret}`
}

/** What is kept of it. */
export const printOfToken = (token: string): string => createHash('sha256').update(token).digest('hex')

/** The id that a token speaks of; null for what cannot be one. */
export const idInToken = (token: string): null | string =>
  /^([0-9a-f]{24})\.[\w-]{43}$/.exec(token)?.[1] ?? null

/** In constant time, whatever was sent. */
export const isTokenOf = (token: string, print: string): boolean => {
  const [given, kept] = [printOfToken(token), print].map((text) => Buffer.from(text))
  return (
    given !== undefined && kept !== undefined && given.length === kept.length && timingSafeEqual(given, kept)
  )
}
