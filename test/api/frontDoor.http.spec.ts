import { spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { createAccount } from './createAccount.ts'
import { endOf } from './endOf.ts'
import { sendRaw } from './sendRaw.ts'
import type { RawAnswer } from './sendRaw.ts'
import { signIn } from './signIn.ts'
import { freePort, serverEnv, startServer } from './startServer.ts'
import type { RunningServer } from './startServer.ts'

const account = { email: 'admin@demo.example.vn', password: 'Mat-khau-kiem-thu-1' }
const json = { 'Content-Type': 'application/json' }

let server: RunningServer
let token = ''

type Sent = { body?: string; headers?: Record<string, string>; method?: string }

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
  const chunky = 'x'.repeat(1024 * 1024 + 1)

  it.each<[string, string, Sent, number, string]>([
    [
      'malformed JSON',
      '/api/users/login',
      { body: '{"a":', headers: json, method: 'POST' },
      400,
      'MALFORMED_JSON',
    ],
    [
      'a list as a body',
      '/api/articles',
      { body: '[]', headers: json, method: 'POST' },
      400,
      'MALFORMED_JSON',
    ],
    [
      'a reserved key',
      '/api/articles',
      { body: '{"__proto__":{}}', headers: json, method: 'POST' },
      400,
      'MALFORMED_JSON',
    ],
    [
      'NUL in a body',
      '/api/articles',
      { body: '{"a":"\\u0000"}', headers: json, method: 'POST' },
      400,
      'MALFORMED_JSON',
    ],
    ['an oversize body', '/api/articles', { body: chunky, headers: json, method: 'POST' }, 413, 'TOO_LARGE'],
    [
      'a text body',
      '/api/articles',
      { body: 'x', headers: { 'Content-Type': 'text/plain' }, method: 'POST' },
      415,
      'UNSUPPORTED_MEDIA_TYPE',
    ],
    [
      'a form without boundary',
      '/api/media',
      { body: 'x', headers: { 'Content-Type': 'multipart/form-data' }, method: 'POST' },
      400,
      'MALFORMED_MULTIPART',
    ],
    ['a bad escape', '/api/%zz', {}, 400, 'MALFORMED_URL'],
    ['NUL in the path', '/api/articles/%00', {}, 400, 'MALFORMED_URL'],
    ['a path that climbs', '/api/articles/../users', {}, 400, 'MALFORMED_URL'],
    ['an address too long', `/api/articles?a=${'x'.repeat(9000)}`, {}, 414, 'URL_TOO_LONG'],
    ['where that is no JSON', '/api/articles?where=notjson', {}, 400, 'BAD_QUERY'],
    ['where with an unknown operator', '/api/articles?where[title][$gt]=1', {}, 400, 'BAD_QUERY'],
    ['where with a reserved key', '/api/articles?where[__proto__][equals]=1', {}, 400, 'BAD_QUERY'],
    ['where without operator', '/api/articles?where[title]=1', {}, 400, 'BAD_QUERY'],
    ['a date that is none', '/api/articles?where[createdAt][equals]=x', {}, 400, 'BAD_QUERY'],
    ['no limit', '/api/articles?limit=0', {}, 400, 'BAD_QUERY'],
    ['a limit too high', '/api/articles?limit=251', {}, 400, 'BAD_QUERY'],
    ['one condition twice', '/api/articles?where[id][equals]=a&where[id][equals]=b', {}, 400, 'BAD_QUERY'],
    ['two limits', '/api/articles?limit=1&limit=2', {}, 400, 'BAD_QUERY'],
    ['a page that is no number', '/api/articles?page=NaN', {}, 400, 'BAD_QUERY'],
    ['too deep', '/api/articles?depth=5', {}, 400, 'BAD_QUERY'],
    ['sort by an expression', '/api/articles?sort=a%20desc', {}, 400, 'BAD_QUERY'],
    ['sort by a field that is not there', '/api/articles?sort=-titel', {}, 400, 'BAD_QUERY'],
    ['a method that it does not know', '/api/articles', { method: 'TRACE' }, 405, 'METHOD_NOT_ALLOWED'],
    [
      'the confirmation of an address, which is not asked for',
      '/api/users/verify/x',
      { body: '{}', headers: json, method: 'POST' },
      404,
      'NOT_FOUND',
    ],
    ['select of nonsense', '/api/articles?select=x', {}, 400, 'BAD_QUERY'],
    ['an unknown locale', '/api/articles?locale=xx', {}, 400, 'BAD_QUERY'],
    [
      'a method in disguise',
      '/api/articles',
      { body: '{}', headers: { ...json, 'X-HTTP-Method-Override': 'DELETE' }, method: 'POST' },
      400,
      'METHOD_OVERRIDE_NOT_ALLOWED',
    ],
    ['an unknown address', '/api/nothing-here', {}, 404, 'NOT_FOUND'],
    ['an unknown id', '/api/articles/nothing-here', {}, 404, 'NOT_FOUND'],
    ['another host', '/api/articles', { headers: { Host: 'evil.example' } }, 421, 'HOST_NOT_ALLOWED'],
    ['a page without pages', '/', {}, 404, 'NOT_FOUND'],
  ])('should answer %s with a sentence', async (_name, target, sent, status, code) => {
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

  it.each<[string, string, unknown]>([
    ['a syntax error', '{ ', undefined],
    ['an unknown field', '{ Nothing { id } }', undefined],
    ['a variable of the wrong type', 'query($n: Int!) { Articles(limit: $n) { totalDocs } }', { n: 'x' }],
    ['a missing variable', 'query($n: Int!) { Articles(limit: $n) { totalDocs } }', {}],
    ['two operations', 'query A { __typename } query B { __typename }', undefined],
    ['a cycle', 'query { ...F } fragment F on Query { ...F }', undefined],
    [
      'aliases',
      `{ ${Array.from({ length: 31 }, (_each, index) => `a${index}: __typename`).join(' ')} }`,
      undefined,
    ],
    ['no limit', '{ Articles(limit: 0) { totalDocs } }', undefined],
    ['a negative page', 'query($p: Int) { Articles(page: $p) { totalDocs } }', { p: -1 }],
    ['introspection by a stranger', introspection, undefined],
    ['a subscription', 'subscription { x }', undefined],
  ])('should answer %s with 400 in the error shape', async (_name, query, variables) => {
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

describe('rate limits', () => {
  it('should stop the eleventh try at one account, and leave others alone', async () => {
    const limited = await startServer({ env: { RATE_LIMIT: 'on' } })
    const attempt = (email: string): Promise<RawAnswer> =>
      sendRaw(limited.url, {
        body: JSON.stringify({ email, password: 'x' }),
        headers: json,
        method: 'POST',
        path: '/api/users/login',
      })
    const statuses = await Promise.all(Array.from({ length: 11 }, () => attempt('A@demo.example.vn')))
    const other = await attempt('b@demo.example.vn')
    await limited.stop()

    expect(statuses.filter(({ status }) => status === 429)).toHaveLength(1)
    expect(other.status).toBe(401)
  })
})

describe('starting and stopping', () => {
  const folder = (): string => mkdtempSync(path.join(tmpdir(), 'thi-dua-start-'))

  it.each<[string, (dir: string) => Record<string, string>, RegExp]>([
    ['a wrong value', () => ({ PORT: 'x' }), /^PORT /],
    ['a missing secret', () => ({ PAYLOAD_SECRET: '' }), /^PAYLOAD_SECRET /],
    ['an unknown database', () => ({ DATABASE_URI: 'postgres://x/y' }), /^DATABASE_URI /],
    ['an unreachable database', () => ({ DATABASE_URI: 'mongodb://127.0.0.1:1/x' }), /^DATABASE_URI: /],
    [
      'a database that is none',
      (dir) => {
        writeFileSync(
          path.join(dir, 'bad.db'),
          'not a database, only text that is long enough to be read as one',
        )
        return { DATABASE_URI: `file:${path.join(dir, 'bad.db')}` }
      },
      /^DATABASE_URI: /,
    ],
    [
      'a folder that cannot be written',
      (dir) => {
        writeFileSync(path.join(dir, 'file'), '')
        return { DATA_DIR: path.join(dir, 'file/data') }
      },
      /^DATA_DIR: /,
    ],
    ['a host of others', () => ({ HOST: '203.0.113.1' }), /^HOST: /],
  ])('should refuse to start with %s, in one sentence', async (_name, settings, sentence) => {
    const dir = folder()
    const { code, text } = await endOf({ ...serverEnv(dir, await freePort()), ...settings(dir) })

    expect(code).toBe(1)
    expect(text).toMatch(sentence)
    expect(text.trim().split('\n')).toHaveLength(1)
  })

  it('should name a port in use', async () => {
    const port = await freePort()
    const other = createServer().listen(port, '127.0.0.1')
    const { code, text } = await endOf(serverEnv(folder(), port))
    other.close()

    expect(code).toBe(1)
    expect(text).toMatch(new RegExp(`^PORT: .*${port}`))
  })

  it('should say which Node it needs', async () => {
    const { checkNode } = await import('../../src/server/checkNode.ts')

    expect(() => checkNode('20.18.3')).toThrow(/Node\.js/)
    expect(() => checkNode('18.20.0')).toThrow(/18\.20\.0/)
    expect(() => checkNode('20.19.0')).not.toThrow()
    expect(() => checkNode('24.1.0')).not.toThrow()
  })

  it('should finish what it began when asked to stop', async () => {
    const stopping = await startServer()
    const running = sendRaw(stopping.url, {
      body: JSON.stringify({ email: 'nobody@demo.example.vn', password: 'x' }),
      headers: json,
      method: 'POST',
      path: '/api/users/login',
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    const began = performance.now()
    const code = await stopping.stop()

    expect((await running).status).toBe(401)
    expect(code).toBe(0)
    expect(performance.now() - began).toBeLessThan(10_000)
  })

  it('should tell the state of an installation with doctor', async () => {
    const dir = folder()
    const doctor = path.resolve(import.meta.dirname, '../../dist/cli/doctor.mjs')
    const child = spawn(process.execPath, ['--conditions=production', doctor], {
      env: { ...process.env, ...serverEnv(dir, await freePort()) },
    })
    let text = ''
    child.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    const code = await new Promise((resolve) => child.once('exit', resolve))

    expect(code).toBe(0)
    expect(text).toMatch(/✔ .*SQLite 3\./)
  })
})
