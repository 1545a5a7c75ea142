import type { Request, RequestHandler } from 'express'
import { LRUCache } from 'lru-cache'

import { requestState, type Answer } from './requestState.ts'
import { sendJson } from './sendJson.ts'

const megabyte = 1024 * 1024
/** What depends on the hour (a campaign that ends) is this much late at the most. */
const keptForMs = 5_000

type Kept = Answer & { writes: number }

/**
 * Keeps the answers that strangers get, until anything is written: the public list is asked far more often than it
 * changes. Nothing of a request that says who is asking, and nothing that was not a plain success, is kept or given;
 * nothing at all where writes cannot be counted.
 */
export const keepAnswers = ({ writesSoFar }: { writesSoFar: () => null | number }): RequestHandler => {
  const kept = new LRUCache<string, Kept>({
    max: 1000,
    maxEntrySize: megabyte,
    maxSize: 32 * megabyte,
    sizeCalculation: ({ body }, key) => body.length + key.length,
    ttl: keptForMs,
  })
  return (req, res, next) => {
    const state = requestState(res)
    const writes = writesSoFar()
    const asked = isStranger(req) ? whatIsAsked(req, state.body) : undefined
    if (writes === null || asked === undefined) return next()
    const key = `${state.language} ${state.url.pathname}${state.url.search} ${asked}`
    const known = kept.get(key)
    if (known?.writes === writes) return sendJson(res, known)
    // Counted before it is read: what is written meanwhile makes the answer an old one.
    state.keep = (answer) => kept.set(key, { ...answer, writes })
    next()
  }
}

const isStranger = (req: Request): boolean =>
  req.get('authorization') === undefined && !(req.get('cookie') ?? '').includes('payload-')

/** A query may come as the body of a POST; whether it only reads is told when it has been answered. */
const whatIsAsked = (req: Request, body: string | undefined): string | undefined => {
  if (req.method === 'GET') return ''
  return req.method === 'POST' && req.path === '/graphql' ? body : undefined
}
