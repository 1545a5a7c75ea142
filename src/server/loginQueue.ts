import type { RequestHandler } from 'express'

import { requestState } from './requestState.ts'

// Longer than checking a password takes, so that an answer's time does not tell whether an account exists.
const floorMs = 350
const accountRoute = /^\/api\/[^/]+\/(login|forgot-password)\/?$/i

/**
 * One sign-in at a time for one account: Payload reads and rewrites the list of sessions, and two at once would
 * lose one. Every answer takes at least a fixed time.
 */
export const loginQueue = (): RequestHandler => {
  const tails = new Map<string, Promise<void>>()
  return async (_req, res, next) => {
    const state = requestState(res)
    const { json, method, url } = state
    const door = accountRoute.exec(url.pathname)?.[1]?.toLowerCase()
    if (method !== 'POST' || door === undefined) return next()
    const email: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'email') : undefined
    const key = typeof email === 'string' ? email.trim().toLowerCase() : ''
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
