import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { setTimeout as sleep } from 'node:timers/promises'

import type { Response as ExpressResponse } from 'express'

import { toErrorShape } from '../shared/toErrorShape.ts'
import { requestState } from './requestState.ts'
import { sendJson } from './sendJson.ts'

type SendFetchResponseArgs = { onFailure: (status: number) => void; res: ExpressResponse; response: Response }

const ours = new Set(['access-control-allow-origin', 'content-length', 'set-cookie', 'transfer-encoding'])

const isJson = ({ headers }: Response): boolean =>
  (headers.get('content-type') ?? '').startsWith('application/json')

const readJson = async (response: Response): Promise<unknown> => {
  try {
    return await response.json()
  } catch {
    return undefined
  }
}

/** Writes a Fetch response out: cookies one by one, files as streams, refusals in the one error shape. */
export const sendFetchResponse = async ({
  onFailure,
  res,
  response,
}: SendFetchResponseArgs): Promise<void> => {
  const { notBefore = 0 } = requestState(res)
  if (notBefore > performance.now()) await sleep(notBefore - performance.now())
  if (res.headersSent || res.destroyed) return
  const headers = [...response.headers].filter(([name]) => !ours.has(name))
  const cookies = response.headers.getSetCookie()
  for (const [name, value] of headers) res.setHeader(name, value)
  for (const cookie of cookies) res.append('Set-Cookie', cookie)
  // 501 is Payload's word for a collection without endpoints; to a caller that is an address with nothing behind.
  const status = response.status === 501 ? 404 : response.status
  if (status >= 400) {
    if (status >= 500) onFailure(status)
    const body = toErrorShape({
      body: await readJson(response),
      language: requestState(res).language,
      status,
    })
    res.status(status).json(body)
    return
  }
  res.status(status)
  const length = response.headers.get('content-length')
  if (length !== null) res.setHeader('Content-Length', length)
  if (response.body === null) {
    res.end()
    return
  }
  // What is already whole in memory costs more as a stream than it is large.
  if (isJson(response)) {
    const body = Buffer.from(await response.arrayBuffer())
    if (status !== 200) return void res.end(body)
    const answer = { body, headers }
    if (cookies.length === 0) requestState(res).keep?.(answer)
    sendJson(res, answer)
    return
  }
  const stream = Readable.fromWeb(response.body as Parameters<typeof Readable.fromWeb>[0])
  await pipeline(stream, res).catch(() => res.destroy())
}
