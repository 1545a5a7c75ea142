import type { Request } from 'express'

import type { Environment } from '../env.ts'

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost'])

/**
 * Where a page asked for under another name of this machine really is. Sessions belong to one origin:
 * signed in at 127.0.0.1, a person would be a stranger to a system that calls itself localhost.
 */
export const ownAddressFor = ({ env }: { env: Pick<Environment, 'SERVER_URL'> }) => {
  const own = new URL(env.SERVER_URL)
  return (req: Request): string | undefined => {
    const { hostname } = new URL(`http://${req.get('host') ?? own.host}`)
    const isAlias = hostname !== own.hostname && loopback.has(hostname) && loopback.has(own.hostname)
    return isAlias && req.method === 'GET' ? `${own.origin}${req.originalUrl}` : undefined
  }
}
