import { randomUUID } from 'node:crypto'

import type { RequestHandler } from 'express'

import { chooseLanguage } from './chooseLanguage.ts'
import { sendProblem } from './sendProblem.ts'
import { setRequestState } from './requestState.ts'

const maxUrlLength = 8 * 1024
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const wellFormedId = /^[\w.-]{8,80}$/

const decodes = (value: string): boolean => {
  try {
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(value))
  } catch {
    return false
  }
}

const decodesQuery = (search: string): boolean => {
  try {
    return !decodeURIComponent(search.replaceAll('+', ' ')).includes('\u0000')
  } catch {
    return false
  }
}

/** The first step: request id, language, and an address that means the same to every later step. */
export const openRequest = (): RequestHandler => (req, res, next) => {
  const given = req.get('x-request-id')
  const id = given !== undefined && wellFormedId.test(given) ? given : randomUUID()
  res.setHeader('X-Request-Id', id)
  const raw = req.originalUrl
  const base = 'http://localhost'
  const url = raw.startsWith('/') && URL.canParse(base + raw) ? new URL(base + raw) : new URL(base)
  setRequestState(req, res, {
    id,
    language: chooseLanguage({
      acceptLanguage: req.get('accept-language'),
      cookie: req.get('cookie'),
      locale: url.searchParams.get('locale'),
    }),
    // What HEAD tells of is what GET would answer; the body is left out as it is sent.
    method: req.method === 'HEAD' ? 'GET' : req.method,
    url,
  })
  if (!methods.includes(req.method)) {
    res.setHeader('Allow', methods.join(', '))
    return sendProblem(res, 405)
  }
  if (raw.length > maxUrlLength) return sendProblem(res, 414)
  const [pathname = ''] = raw.split('?', 1)
  // `/api/a/../b`, `//` and encoded dots would be one address here and another one further in.
  const isPlain = url.pathname === pathname && !pathname.includes('//') && url.hash === ''
  if (!isPlain || !decodes(pathname) || !decodesQuery(url.search)) {
    return sendProblem(res, 400, {
      code: 'MALFORMED_URL',
      text: {
        vi: 'Địa chỉ yêu cầu không hợp lệ. Hãy kiểm tra ký tự mã hóa phần trăm.',
        en: 'The address is not valid. Check its percent-encoding.',
      },
    })
  }
  next()
}
