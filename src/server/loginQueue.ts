import type { RequestHandler } from 'express'

import { requestState } from './requestState.ts'

// Longer than checking a password takes, so that an answer's time does not tell whether an account exists.
const floorMs = 350
const accountRoute = /^\/api\/[^/]+\/(?:login|forgot-password)\/?$/i
// The same doors, through GraphQL: the field name may hide behind an alias, never be absent.
const accountField = /\b(?:login|forgotPassword)[A-Z]\w*/
const address = /[^\s"@]+@[^\s"@]+/g

/**
 * One sign-in at a time for one account: Payload reads and rewrites the list of sessions, and two at once would
 * lose one. Every answer takes at least a fixed time.
 */
export const loginQueue = (): RequestHandler => {
  const tails = new Map<string, Promise<void>>()
  return async (_req, res, next) => {
    const state = requestState(res)
    const { json, method, url } = state
    if (method !== 'POST') return next()
    const key = url.pathname === '/api/graphql' ? graphqlKey(json) : restKey(url.pathname, json)
    if (key === undefined) return next()
    const before = tails.get(key)
    let release = (): void => undefined
    const turn = new Promise<void>((resolve) => {
      release = resolve
    })
    const tail = (before ?? Promise.resolve()).then(() => turn)
    tails.set(key, tail)
    res.once('close', () => {
      release()
      if (tails.get(key) === tail) tails.delete(key)
    })
    await before
    state.notBefore = performance.now() + floorMs
    next()
  }
}

const textOf = (holder: unknown, name: string): string => {
  const value: unknown = typeof holder === 'object' && holder !== null ? Reflect.get(holder, name) : undefined
  return typeof value === 'string' ? value : ''
}

const restKey = (pathname: string, json: unknown): string | undefined =>
  accountRoute.test(pathname) ? textOf(json, 'email').trim().toLowerCase() : undefined

/** The one account that a query names, in itself or in its variables; those that name several share a queue. */
const graphqlKey = (json: unknown): string | undefined => {
  const query = textOf(json, 'query')
  if (!accountField.test(query)) return undefined
  const variables: unknown = Reflect.get(json as object, 'variables') ?? {}
  const named = `${query} ${JSON.stringify(variables)}`.toLowerCase().match(address) ?? []
  const [only, ...more] = new Set(named)
  return only !== undefined && more.length === 0 ? only : ''
}
