import { createHash } from 'node:crypto'

import type { RequestHandler } from 'express'
import helmet from 'helmet'

import { linkStyle } from '../documents/linkPage/linkStyle.ts'
import type { Environment } from '../env.ts'
import { requestState } from './requestState.ts'

type SecurityHeadersArgs = { env: Pick<Environment, 'CORS_ORIGINS' | 'NODE_ENV' | 'SERVER_URL'> }

const apiPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
// Uploads are shown in place, but nothing in them may run.
const filePolicy =
  "default-src 'none'; img-src 'self' data:; media-src 'self'; style-src 'unsafe-inline'; frame-ancestors 'self'"
const docsPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// One plain form: its own style, nothing loaded, nothing run.
const linkPolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(linkStyle).digest('base64')}'`,
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

// The panel and Next put scripts and styles inline; development also compiles in the browser.
const pagePolicy = (isDevelopment: boolean, isHttps: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'unsafe-inline'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "media-src 'self' blob:",
    `connect-src 'self'${isDevelopment ? ' ws: wss:' : ''}`,
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    "frame-ancestors 'self'",
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')

const policyOf = (pathname: string, page: string): string => {
  if (pathname.startsWith('/lien-ket/')) return linkPolicy
  if (!pathname.startsWith('/api/')) return page
  if (pathname.startsWith('/api/docs')) return docsPolicy
  return /^\/api\/[^/]+\/file\//.test(pathname) ? filePolicy : apiPolicy
}

/** Security headers for every answer; the content policy depends on what the address serves. */
export const securityHeaders = ({ env }: SecurityHeadersArgs): RequestHandler => {
  const isHttps = env.SERVER_URL.startsWith('https:')
  const page = pagePolicy(env.NODE_ENV === 'development', isHttps)
  const protect = helmet({
    contentSecurityPolicy: false,
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: isHttps ? { maxAge: 31_536_000 } : false,
    xFrameOptions: { action: 'sameorigin' },
  })
  return (req, res, next) => {
    const { pathname } = requestState(res).url
    res.setHeader('Content-Security-Policy', policyOf(pathname, page))
    protect(req, res, (error?: unknown) => {
      // Another frontend shows our pictures in its own pages; who may see which is decided as everywhere.
      if (env.CORS_ORIGINS.length > 0 && pathname.startsWith('/api/media/file/'))
        res.setHeader('Cross-Origin-Resource-Policy', 'cross-origin')
      next(error)
    })
  }
}
