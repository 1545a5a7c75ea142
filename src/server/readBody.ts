import type { Request, RequestHandler } from 'express'

import { requestState } from './requestState.ts'
import { sendProblem } from './sendProblem.ts'

const megabyte = 1024 * 1024
const jsonLimit = megabyte
// Several files of a dossier, each judged by its field; and the pictures of the public site.
const evidenceLimit = 200 * megabyte
const pictureLimit = 25 * megabyte
const evidencePath = /^\/api\/[^/]+\/[^/]+\/files\/?$/
const maxJsonDepth = 40

/** The most bytes of a multipart body that an address takes. */
export const multipartLimit = (pathname: string): number =>
  evidencePath.test(pathname) ? evidenceLimit : pictureLimit

class BodyTooLarge extends Error {}

const malformed = {
  code: 'MALFORMED_JSON',
  text: {
    vi: 'Nội dung JSON không đọc được. Hãy kiểm tra dấu ngoặc, dấu phẩy và mã hóa UTF-8.',
    en: 'The JSON body cannot be read. Check brackets, commas and UTF-8 encoding.',
  },
}

const collect = async (req: Request): Promise<Buffer> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > jsonLimit) throw new BodyTooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

const isSafe = (value: unknown, depth = 0): boolean => {
  if (depth > maxJsonDepth) return false
  if (typeof value === 'string') return !value.includes('\u0000')
  if (Array.isArray(value)) return value.every((each) => isSafe(each, depth + 1))
  if (typeof value !== 'object' || value === null) return true
  return Object.entries(value).every(
    ([key, each]) => key !== '__proto__' && !key.includes('\u0000') && isSafe(each, depth + 1),
  )
}

const parse = (text: string): unknown => {
  const value: unknown = JSON.parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError('not an object')
  if (!isSafe(value)) throw new SyntaxError('unsafe keys, characters or nesting')
  return value
}

const announcesBody = (req: Request): boolean =>
  req.get('transfer-encoding') !== undefined || Number(req.get('content-length') ?? 0) > 0

/**
 * Reads and checks a small body before anything else sees it: JSON objects and forms of at most 1 MB.
 * Uploads are left to flow up to a limit; the stream that passes them on counts (`toFetchRequest`).
 */
export const readBody = (): RequestHandler => async (req, res, next) => {
  const state = requestState(res)
  if (req.method === 'GET' || req.method === 'HEAD' || req.method === 'OPTIONS') return next()
  if (!announcesBody(req)) {
    // Payload takes a missing body for missing data and breaks; an empty object is refused field by field.
    state.body = '{}'
    state.json = {}
    return next()
  }
  const [type = ''] = (req.get('content-type') ?? '').toLowerCase().split(';', 1)
  const length = Number(req.get('content-length') ?? 0)
  const isMultipart = type.trim() === 'multipart/form-data'
  if (length > (isMultipart ? multipartLimit(state.url.pathname) : jsonLimit)) {
    res.setHeader('Connection', 'close')
    return sendProblem(res, 413)
  }
  if (isMultipart) {
    if (/boundary=(?:"[^"\r\n]{1,70}"|[^\s";,]{1,70})\s*(?:;|$)/i.test(req.get('content-type') ?? ''))
      return next()
    return sendProblem(res, 400, {
      code: 'MALFORMED_MULTIPART',
      text: {
        vi: 'Biểu mẫu tải lên thiếu boundary trong Content-Type.',
        en: 'The multipart form lacks a boundary in its Content-Type.',
      },
    })
  }
  const isForm = type.trim() === 'application/x-www-form-urlencoded'
  const encoding = req.get('content-encoding') ?? 'identity'
  if ((type.trim() !== 'application/json' && !isForm) || encoding !== 'identity') return sendProblem(res, 415)
  try {
    const bytes = await collect(req)
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    state.body = text
    if (!isForm) state.json = parse(text)
  } catch (error) {
    if (!(error instanceof BodyTooLarge)) return sendProblem(res, 400, malformed)
    res.setHeader('Connection', 'close')
    return sendProblem(res, 413)
  }
  next()
}
