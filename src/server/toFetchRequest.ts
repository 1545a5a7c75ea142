import { Readable, Transform } from 'node:stream'

import type { Request as ExpressRequest, Response as ExpressResponse } from 'express'

import { multipartLimit } from './readBody.ts'
import { requestState } from './requestState.ts'

type ToFetchRequestArgs = { req: ExpressRequest; res: ExpressResponse; serverUrl: string }

const dropped = new Set([
  'connection',
  'content-length',
  'expect',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
])
const bodyHeaders = new Set(['content-type', 'content-encoding'])
const overrides = new Set(['x-payload-http-method-override', 'x-http-method-override'])

const countingStream = (limit: number): Transform => {
  let size = 0
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length
      if (size > limit) done(new Error('The upload is larger than allowed.'))
      else done(null, chunk)
    },
  })
}

/** The checked request as the Fetch standard has it; an upload flows, a small body is already in memory. */
export const toFetchRequest = ({ req, res, serverUrl }: ToFetchRequestArgs): Request => {
  const state = requestState(res)
  const isBodyless = state.method === 'GET' || state.method === 'HEAD' || state.method === 'OPTIONS'
  const headers = new Headers()
  for (const [name, value] of Object.entries(req.headers)) {
    if (value === undefined || dropped.has(name) || overrides.has(name)) continue
    if (isBodyless && bodyHeaders.has(name)) continue
    for (const each of Array.isArray(value) ? value : [value]) headers.append(name, each)
  }
  // The panel's own choice of language (a cookie) still comes first inside Payload, as it did here.
  headers.set('accept-language', state.language)
  const abort = new AbortController()
  res.once('close', () => {
    if (!res.writableFinished) abort.abort()
  })
  const url = new URL(state.url.pathname + state.url.search, serverUrl)
  const base = { headers, method: state.method, signal: abort.signal }
  if (isBodyless) return new Request(url, base)
  if (state.body !== undefined) {
    headers.set('content-type', 'application/json')
    headers.set('content-length', String(Buffer.byteLength(state.body)))
    return new Request(url, { ...base, body: state.body })
  }
  if (!(req.get('content-type') ?? '').toLowerCase().startsWith('multipart/form-data'))
    return new Request(url, base)
  const stream = req.pipe(countingStream(multipartLimit(state.url.pathname)))
  req.once('aborted', () => stream.destroy(new Error('The upload was cut off.')))
  // The DOM's type does not know `duplex` yet, which Node requires for a streamed body.
  const init: RequestInit & { duplex: 'half' } = {
    ...base,
    body: Readable.toWeb(stream) as ReadableStream,
    duplex: 'half',
  }
  return new Request(url, init)
}
