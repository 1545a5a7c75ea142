import { createHash } from 'node:crypto'

import type { Response } from 'express'

import { matchesEtag } from './matchesEtag.ts'
import { requestState, type Answer } from './requestState.ts'

/** Sends a whole answer of 200. A reader who has the same one already is told so: most of a public list is its bytes. */
export const sendJson = (res: Response, { body, headers }: Answer): void => {
  for (const [name, value] of headers) res.setHeader(name, value)
  res.status(200)
  if (requestState(res).method === 'GET') {
    const etag = `"${createHash('sha1').update(body).digest('base64url')}"`
    res.setHeader('ETag', etag)
    if (!res.hasHeader('Cache-Control')) res.setHeader('Cache-Control', 'private, no-cache')
    if (matchesEtag(res.req.headers['if-none-match'], etag)) {
      res.status(304).end()
      return
    }
  }
  res.end(body)
}
