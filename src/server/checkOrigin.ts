import { isIP } from 'node:net'

import type { RequestHandler, Response } from 'express'

import type { Environment } from '../env.ts'
import { sendProblem } from './sendProblem.ts'

type CheckOriginArgs = { env: Pick<Environment, 'CORS_ORIGINS' | 'SERVER_URL'> }

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

const hostnameOf = (host: string): string | undefined =>
  URL.canParse(`http://${host}`) ? new URL(`http://${host}`).hostname : undefined

const sendPreflight = (res: Response): void => {
  res.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE, OPTIONS')
  res.setHeader(
    'Access-Control-Allow-Headers',
    'Accept, Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, X-Request-Id, X-Payload-HTTP-Method-Override',
  )
  res.setHeader('Access-Control-Max-Age', '600')
  res.status(204).end()
}

/**
 * Refuses requests for another host name (DNS rebinding) and changes asked for by a page of another origin.
 * Programs that send no Origin pass: they carry a token, or a cookie that no browser attached.
 */
export const checkOrigin = ({ env }: CheckOriginArgs): RequestHandler => {
  const ownHostname = new URL(env.SERVER_URL).hostname
  const listed = new Set(env.CORS_ORIGINS)
  const allowed = new Set([new URL(env.SERVER_URL).origin, ...env.CORS_ORIGINS])
  return (req, res, next) => {
    const host = req.get('host') ?? ''
    const hostname = hostnameOf(host)
    const isOurs =
      hostname !== undefined &&
      (hostname === ownHostname || hostname === 'localhost' || isIP(hostname.replace(/^\[|\]$/g, '')) !== 0)
    if (!isOurs) return sendProblem(res, 421)
    const origin = req.get('origin')
    if (origin !== undefined && listed.has(origin)) {
      res.setHeader('Access-Control-Allow-Origin', origin)
      res.setHeader('Access-Control-Allow-Credentials', 'true')
      res.setHeader('Access-Control-Expose-Headers', 'X-Request-Id')
      res.vary('Origin')
      if (req.method === 'OPTIONS') return sendPreflight(res)
    }
    if (safeMethods.has(req.method)) return next()
    const site = req.get('sec-fetch-site')
    const isForeign =
      origin === undefined
        ? site === 'cross-site' || site === 'same-site'
        : !allowed.has(origin) && origin !== `http://${host}` && origin !== `https://${host}`
    if (isForeign) {
      return sendProblem(res, 403, {
        code: 'ORIGIN_NOT_ALLOWED',
        text: {
          vi: 'Trang web gửi yêu cầu này không nằm trong danh sách được phép (CORS_ORIGINS).',
          en: 'The site that sent this request is not on the allow-list (CORS_ORIGINS).',
        },
      })
    }
    next()
  }
}
