import type { Request, RequestHandler, Response } from 'express'
import { ipKeyGenerator, rateLimit } from 'express-rate-limit'

import type { Environment } from '../env.ts'
import { requestState } from './requestState.ts'
import { sendProblem } from './sendProblem.ts'

type LimitRatesArgs = { env: Pick<Environment, 'RATE_LIMIT' | 'RATE_LIMIT_PER_MINUTE'> }
type RateLimits = Record<'accounts' | 'all' | 'links' | 'uploads', RequestHandler>

const minute = 60_000
const triesPerMinute = 10
const uploadsPerMinute = 120
const linksPerMinute = 30
const uploadRoute = /^\/api\/[^/]+\/[^/]+\/files\/?$/
const accountRoute = /^\/api\/[^/]+\/(?:login|forgot-password|reset-password|unlock)\/?$/i
// The same doors, through GraphQL: the field name may hide behind an alias, never be absent.
const accountField = /\b(?:login|forgotPassword|resetPassword|unlock)[A-Z]\w*/

const addressOf = (req: Request): string => ipKeyGenerator(req.ip ?? '', 64)

const textOf = (value: unknown, key: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  return typeof found === 'string' ? found : ''
}

export const isAccountAttempt = (res: Response): boolean => {
  const { json, method, url } = requestState(res)
  if (method !== 'POST') return false
  return url.pathname === '/api/graphql'
    ? accountField.test(textOf(json, 'query'))
    : accountRoute.test(url.pathname)
}

/** Limits by address for everything, for uploads and one-time links, and by address and account where passwords can be tried. */
export const limitRates = ({ env }: LimitRatesArgs): RateLimits => {
  const shared = {
    handler: (_req: Request, res: Response) => sendProblem(res, 429),
    legacyHeaders: false,
    standardHeaders: 'draft-8' as const,
    windowMs: minute,
  }
  return {
    all: rateLimit({
      ...shared,
      identifier: 'all',
      keyGenerator: addressOf,
      limit: env.RATE_LIMIT_PER_MINUTE,
      skip: () => !env.RATE_LIMIT,
    }),
    accounts: rateLimit({
      ...shared,
      identifier: 'accounts',
      keyGenerator: (req, res) => {
        const account = textOf(requestState(res).json, 'email') || textOf(requestState(res).json, 'username')
        return `${addressOf(req)} ${account.trim().toLowerCase().slice(0, 200)}`
      },
      limit: triesPerMinute,
      skip: (_req, res) => !env.RATE_LIMIT || !isAccountAttempt(res),
    }),
    links: rateLimit({
      ...shared,
      identifier: 'links',
      keyGenerator: addressOf,
      limit: linksPerMinute,
      skip: () => !env.RATE_LIMIT,
    }),
    uploads: rateLimit({
      ...shared,
      identifier: 'uploads',
      keyGenerator: addressOf,
      limit: uploadsPerMinute,
      skip: (_req, res) => {
        const { method, url } = requestState(res)
        return !env.RATE_LIMIT || method !== 'POST' || !uploadRoute.test(url.pathname)
      },
    }),
  }
}
