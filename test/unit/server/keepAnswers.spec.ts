import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import express from 'express'
import { afterEach, describe, expect, it } from 'vitest'

import { keepAnswers } from '../../../src/server/keepAnswers.ts'
import { openRequest } from '../../../src/server/openRequest.ts'
import { readBody } from '../../../src/server/readBody.ts'
import { requestState } from '../../../src/server/requestState.ts'
import { sendJson } from '../../../src/server/sendJson.ts'

type Asked = { body?: string; headers?: Record<string, string>; method?: string; path?: string }

describe('the answers that strangers get', () => {
  let server: Server | undefined
  afterEach(() => server?.close())

  /** A door behind which every answer is a new number. */
  const aDoor = async ({ isKeeping = true } = {}) => {
    const state = { answered: 0, meanwhile: () => undefined as void, writes: 0 as null | number }
    const app = express().use(openRequest(), readBody())
    app.use('/api', keepAnswers({ writesSoFar: () => state.writes }), (_req, res) => {
      state.answered += 1
      state.meanwhile()
      const body = Buffer.from(JSON.stringify({ number: state.answered }))
      const answer = { body, headers: [['Content-Type', 'application/json']] as [string, string][] }
      if (isKeeping) requestState(res).keep?.(answer)
      sendJson(res, answer)
    })
    server = createServer(app)
    await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as AddressInfo
    const fetchIt = ({ path = '/exemplars', ...init }: Asked = {}) =>
      fetch(`http://127.0.0.1:${String(port)}/api${path}`, init)
    const ask = async (asked?: Asked) => ((await (await fetchIt(asked)).json()) as { number: number }).number
    return { ask, fetchIt, state }
  }
  const aQuery = (query: string, path = '/graphql'): Asked => ({
    body: JSON.stringify({ query }),
    headers: { 'content-type': 'application/json' },
    method: 'POST',
    path,
  })

  it('are given again, each under its own address and language, until something is written', async () => {
    const { ask, state } = await aDoor()

    expect([await ask(), await ask()]).toEqual([1, 1])
    expect(await ask({ path: '/exemplars?limit=2' })).toBe(2)
    expect(await ask({ headers: { 'accept-language': 'en' } })).toBe(3)
    expect(await ask(aQuery('{a}'))).toBe(4)
    expect(await ask(aQuery('{b}'))).toBe(5)
    expect(await ask(aQuery('{a}'))).toBe(4)
    expect(await ask()).toBe(1)

    state.writes = 1
    expect([await ask(), await ask()]).toEqual([6, 6])
  })

  it('tell whoever has the same one already', async () => {
    const { ask, fetchIt } = await aDoor()
    await ask()
    const etag = (await fetchIt()).headers.get('etag') ?? ''

    expect(etag).not.toBe('')
    expect((await fetchIt({ headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  it.each([
    ['who say who they are', { headers: { authorization: 'JWT x' } }],
    ['who have a session', { headers: { cookie: 'a=1; payload-token=x' } }],
    ['who send something', { ...aQuery('{a}', '/users/login') }],
    ['who ask for the head alone', { method: 'OPTIONS' }],
  ])('are none of those %s', async (_who, asked) => {
    const { ask } = await aDoor()
    await ask()

    expect([await ask(asked), await ask(asked)]).toEqual([2, 3])
  })

  it('are made anew where the one who answered does not let it be kept, or writes cannot be counted', async () => {
    const { ask, state } = await aDoor({ isKeeping: false })
    expect([await ask(), await ask()]).toEqual([1, 2])

    const other = await aDoor()
    other.state.writes = null
    expect([await other.ask(), await other.ask()]).toEqual([1, 2])
    expect(state.answered).toBe(2)
  })

  it('are old when something was written while they were read', async () => {
    const { ask, state } = await aDoor()
    state.meanwhile = () => {
      state.writes = 1
    }

    expect([await ask(), await ask(), await ask()]).toEqual([1, 2, 2])
  })
})
