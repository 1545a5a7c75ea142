import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { badGraphql } from './badGraphql.ts'
import { badRequests } from './badRequests.ts'
import { createAccount } from './createAccount.ts'
import { sendRaw } from './sendRaw.ts'
import type { RawAnswer } from './sendRaw.ts'
import { signIn } from './signIn.ts'
import type { Sent } from './sent.ts'
import { startServer } from './startServer.ts'
import type { RunningServer } from './startServer.ts'

const account = { email: 'admin@demo.example.vn', password: 'Mat-khau-kiem-thu-1' }
const json = { 'Content-Type': 'application/json' }

let server: RunningServer
let token = ''

const send = (target: string, { body, headers = {}, method = 'GET' }: Sent = {}): Promise<RawAnswer> =>
  sendRaw(server.url, { ...(body === undefined ? {} : { body }), headers, method, path: target })

const errorsOf = ({ body }: RawAnswer): { code: string; message: string; path?: string }[] => {
  const { errors } = JSON.parse(body) as { errors: { code: string; message: string; path?: string }[] }
  return errors
}

const graphql = (
  query: string,
  { variables, ...rest }: Sent & { variables?: unknown } = {},
): Promise<RawAnswer> =>
  send('/api/graphql', {
    ...rest,
    body: JSON.stringify({ query, variables }),
    headers: { ...json, ...rest.headers },
    method: 'POST',
  })

beforeAll(async () => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-door-'))
  createAccount({ ...account, dataDir, roles: ['system-admin'] })
  server = await startServer({ dataDir, env: { CORS_ORIGINS: 'https://portal.example.vn' } })
  token = await signIn({ ...account, url: server.url })
})

afterAll(() => server.stop())

describe('probes', () => {
  it('should say that the process lives, that it is ready, and how it does', async () => {
    expect((await send('/healthz')).status).toBe(200)
    expect(JSON.parse((await send('/readyz')).body)).toMatchObject({ database: 'ok', outbox: 'ok' })
    expect((await send('/metrics')).body).toMatch(/http_requests_total\{class="rest",status="200"\} \d+/)
  })
})

describe('bad input', () => {
  it.each(badRequests)('should answer %s with a sentence', async (_name, target, sent, status, code) => {
    const answer = await send(target, sent)

    expect(answer.status).toBe(status)
    expect(errorsOf(answer)[0]).toMatchObject({ code })
    expect(errorsOf(answer)[0]?.message).not.toBe('')
    expect(answer.headers['x-request-id']).toMatch(/^[\w-]{8,}$/)
  })

  it('should refuse more than fifty conditions, and take fifty', async () => {
    const where = (count: number): string =>
      Array.from({ length: count }, (_each, index) => `where[or][${index}][id][equals]=x`).join('&')

    expect((await send(`/api/articles?${where(51)}`)).status).toBe(400)
    expect((await send(`/api/articles?${where(50)}`)).status).toBe(200)
  })

  it('should take a where in JSON and a GET inside a form', async () => {
    const where = encodeURIComponent('{"and":[{"id":{"in":["x","y"]}}]}')
    const form = {
      'Content-Type': 'application/x-www-form-urlencoded',
      'X-Payload-HTTP-Method-Override': 'GET',
    }

    expect((await send(`/api/articles?where=${where}`)).status).toBe(200)
    expect((await send('/api/articles', { body: 'limit=2', headers: form, method: 'POST' })).status).toBe(200)
    expect((await send('/api/articles', { body: 'limit=0', headers: form, method: 'POST' })).status).toBe(400)
  })

  it('should speak the language of the reader', async () => {
    const vi = errorsOf(await send('/api/nothing-here'))[0]?.message
    const byHeader = errorsOf(
      await send('/api/nothing-here', { headers: { 'Accept-Language': 'en-GB,vi;q=0.5' } }),
    )
    const byQuery = errorsOf(await send('/api/nothing-here?locale=en'))
    const byCookie = errorsOf(await send('/api/nothing-here', { headers: { Cookie: 'payload-lng=en' } }))

    expect(vi).toContain('Không tìm thấy')
    for (const found of [byHeader, byQuery, byCookie])
      expect(found[0]?.message).toContain('Nothing was found')
  })

  it('should say in the language of the reader what Payload knows in English alone', async () => {
    const hidden = await send('/api/articles?where[nothing][equals]=x')
    const limits = await graphql('{ Articles(limit: 0) { totalDocs } }')
    const english = await graphql('{ Articles(limit: 0) { totalDocs } }', {
      headers: { 'Accept-Language': 'en' },
    })

    expect(errorsOf(hidden)).toMatchObject([
      { message: expect.stringContaining('tên trường'), path: 'nothing' },
    ])
    expect(errorsOf(limits)[0]?.message).toBe('limit phải từ 1 đến 250.')
    expect(errorsOf(english)[0]?.message).toBe('limit must be from 1 to 250.')
  })

  it('should tell by HEAD what GET would answer, without its body', async () => {
    const whole = await send('/api/articles')
    const head = await send('/api/articles', { method: 'HEAD' })
    const same = await send('/api/articles', {
      headers: { 'If-None-Match': `W/${String(whole.headers['etag'])}` },
      method: 'HEAD',
    })

    expect(head).toMatchObject({ body: '', status: 200 })
    expect(head.headers['etag']).toBe(whole.headers['etag'])
    expect(head.headers['content-type']).toBe(whole.headers['content-type'])
    expect(same.status).toBe(304)
    expect((await send('/api/articles/nothing-here', { method: 'HEAD' })).status).toBe(404)
    expect((await send('/api/openapi.json', { method: 'HEAD' })).status).toBe(200)
  })

  it('should list every field that is wrong, and keep what the panel reads', async () => {
    const answer = await send('/api/units', {
      body: '{}',
      headers: { ...json, Authorization: `JWT ${token}` },
      method: 'POST',
    })
    const errors = errorsOf(answer)

    expect(answer.status).toBe(400)
    expect(errors.map(({ path: field }) => field)).toContain('name')
    expect(errors.every(({ code }) => code === 'VALIDATION')).toBe(true)
    expect(errors[0]).toHaveProperty('data.errors.0.path')
  })
})

describe('who may come in', () => {
  const change = { body: '{}', headers: json, method: 'POST' }

  it.each(['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])(
    'should refuse a change asked for by a page of %s',
    async (origin) => {
      const answer = await send('/api/users/logout', { ...change, headers: { ...json, Origin: origin } })

      expect(answer.status).toBe(403)
      expect(errorsOf(answer)[0]?.code).toBe('ORIGIN_NOT_ALLOWED')
    },
  )

  it('should let its own pages, listed sites and programs through', async () => {
    const senders: Record<string, string>[] = [
      { Origin: server.url },
      { Origin: 'https://portal.example.vn' },
      { Authorization: 'JWT x' },
    ]
    for (const headers of senders) {
      const answer = await send('/api/articles', { ...change, headers: { ...json, ...headers } })

      expect(errorsOf(answer)[0]?.code).not.toBe('ORIGIN_NOT_ALLOWED')
    }
    const preflight = await send('/api/articles', {
      headers: { Origin: 'https://portal.example.vn' },
      method: 'OPTIONS',
    })
    expect(preflight.headers['access-control-allow-origin']).toBe('https://portal.example.vn')
  })

  it.each([
    'payload-jobs',
    'payload-migrations',
    'payload-kv',
    'users/First-Register',
    'og',
    '__proto__',
    'constructor',
  ])('should have nothing at /api/%s', async (target) => {
    expect((await send(`/api/${target}`)).status).toBe(404)
    expect((await send(`/api/${target}`, change)).status).toBe(404)
  })

  it('should let listed sites show its pictures, and nothing else, in their pages', async () => {
    const policyOf = async (target: string) => (await send(target)).headers['cross-origin-resource-policy']

    expect(await policyOf('/api/media/file/nothing.png')).toBe('cross-origin')
    expect(await policyOf('/api/media')).toBe('same-origin')
    expect(await policyOf('/healthz')).toBe('same-origin')
  })

  it('should show the panel’s own collections to nobody outside', async () => {
    expect((await send('/api/payload-preferences/x')).status).toBe(401)
    expect((await send('/api/payload-locked-documents')).status).toBe(401)
  })

  it('should keep scripts out of what the API answers', async () => {
    const { headers } = await send('/api/articles')

    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['x-powered-by']).toBeUndefined()
  })

  it('should keep every session of four sign-ins at once', async () => {
    const tokens = await Promise.all(Array.from({ length: 4 }, () => signIn({ ...account, url: server.url })))
    const answers = await Promise.all(
      tokens.map((each) => send('/api/users/me', { headers: { Authorization: `JWT ${each}` } })),
    )

    for (const { body } of answers) expect(JSON.parse(body)).toMatchObject({ user: { email: account.email } })
  })

  it('should set the cookie of a session, for this host and not for scripts', async () => {
    const answer = await send('/api/users/login', {
      body: JSON.stringify(account),
      headers: json,
      method: 'POST',
    })

    expect(String(answer.headers['set-cookie'])).toMatch(/payload-token=.+HttpOnly/i)
  })
})

describe('GraphQL', () => {
  const introspection = '{ __schema { queryType { name } } }'

  it('should answer data and field errors', async () => {
    expect(JSON.parse((await graphql('{ Articles(limit: 1) { totalDocs } }')).body)).toMatchObject({
      data: { Articles: { totalDocs: 0 } },
    })
    const answer = await graphql('{ Users { docs { id } } }')
    expect(errorsOf(answer)[0]?.code).toMatch(/FORBIDDEN|UNAUTHENTICATED/)
  })

  it.each(badGraphql)('should answer %s with 400 in the error shape', async (_name, query, variables) => {
    const answer = await graphql(query, { variables })

    expect(answer.status).toBe(400)
    expect(errorsOf(answer)[0]).toMatchObject({ code: 'BAD_REQUEST' })
  })

  it('should show its schema to people who have signed in', async () => {
    const answer = await graphql(introspection, { headers: { Authorization: `JWT ${token}` } })

    expect(JSON.parse(answer.body)).toEqual({ data: { __schema: { queryType: { name: 'Query' } } } })
  })

  it('should refuse other methods, types and shapes', async () => {
    expect((await send('/api/graphql', { method: 'DELETE' })).status).toBe(405)
    expect((await send('/api/graphql', { body: '[{}]', headers: json, method: 'POST' })).status).toBe(400)
    expect((await send('/api/graphql?query={__typename}')).status).toBe(200)
    expect((await send('/api/graphql?query=mutation{__typename}')).status).toBe(405)
  })
})
