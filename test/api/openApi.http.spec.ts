import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { collections } from '../../collections/index.ts'
import { declarationsFor } from '../../endpoints/openapi/declarationsFor.ts'
import { client, signInAs, type Client, type Reply } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { seedServer } from './seedServer.ts'
import { startServer, type RunningServer } from './startServer.ts'

type Operation = {
  operationId: string
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: object }> }>
  security?: unknown[]
}
type Document = { paths: Record<string, Record<string, Operation>> }

const nothing = '000000000000000000000000'

describe.each(databasesUnderTest())('the OpenAPI document on $name', ({ databaseUri }) => {
  let server: RunningServer
  let document: Document
  let readers: Client[]
  let judge: Ajv2020

  const gets = () =>
    Object.entries(document.paths).flatMap(([address, { get }]) =>
      get && address.startsWith('/api/') ? [{ address, get }] : [],
    )
  /** What of an answer the document does not allow; nothing when it is as promised. */
  const wrongs = (address: string, { responses }: Operation, { body, status }: Reply): string[] => {
    const promised = responses[String(status)]
    if (!promised) return [`${address}: ${String(status)} is not documented`]
    const name = promised.$ref?.split('/').at(-1)
    const schema = name
      ? { $ref: 'api#/components/schemas/Errors' }
      : (promised.content?.['application/json']?.schema ?? {})
    const validate = judge.compile(
      JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"api#/components')) as object,
    )
    return validate(body) ? [] : [`${address}: ${judge.errorsText(validate.errors)}`]
  }

  beforeAll(async () => {
    const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-openapi-'))
    const env = { DATABASE_URI: databaseUri('openapi') }
    await seedServer(dataDir, env)
    server = await startServer({ dataDir, env })
    const { body } = await client(server.url).get('/api/openapi.json')
    document = body as unknown as Document
    judge = new Ajv2020({ strict: false, validateFormats: false })
    judge.addSchema(document, 'api')
    const [admin, secretary, editor] = await Promise.all(
      ['system-admin', 'council-secretary', 'editor'].map((name) => signInAs(server.url, name)),
    )
    if (!admin || !secretary || !editor) throw new Error('nobody signed in')
    await secretary.post('/api/council-sessions', { title: 'Phiên họp thử' })
    await editor.post('/api/exemplars', { summary: 'Tóm tắt', title: 'Gương sáng' })
    readers = [admin, await signInAs(server.url, 'standing-head'), client(server.url)]
  }, 180_000)
  afterAll(() => server.stop())

  it('should be valid OpenAPI 3.1 with one name an operation', async () => {
    const { errors, valid } = await new Validator().validate(structuredClone(document))
    const names = Object.values(document.paths).flatMap((each) =>
      Object.values(each).map(({ operationId }) => operationId),
    )

    expect(errors ?? []).toEqual([])
    expect(valid).toBe(true)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(120)
  })

  it('should hold a declaration of every endpoint of ours, and no other', () => {
    const key = ({ method, path: address }: { method: string; path: string }) => `${method} ${address}`
    for (const { endpoints, slug } of collections)
      expect([slug, declarationsFor(slug).map(key).toSorted()]).toEqual([
        slug,
        (endpoints || []).map(key).toSorted(),
      ])
  })

  it('should keep every documented GET, for whoever asks', { timeout: 180_000 }, async () => {
    const found: string[] = []
    const answered = new Set<string>()
    for (const { address, get } of gets()) {
      const list = /^\/api\/([\w-]+)\/\{id\}/.exec(address)?.[1]
      const docs = list
        ? ((await readers[1]?.get(`/api/${list}?limit=1`))?.body['docs'] as { id: string }[])
        : []
      for (const reader of readers) {
        const reply = await reader.get(address.replace('{id}', docs?.[0]?.id ?? nothing))
        if (reply.status === 200) answered.add(address)
        found.push(...wrongs(address, get, reply))
      }
    }

    expect(found).toEqual([])
    expect(answered.size).toBeGreaterThan(80)
    for (const address of ['actions', 'history', 'form'].map((name) => `/api/nominations/{id}/${name}`))
      expect(answered).toContain(address)
  })

  it('should say truly who needs no account', async () => {
    for (const { address, get } of gets().filter((each) => !each.address.includes('{'))) {
      const { status } = await client(server.url).get(address)
      expect([address, status === 200]).toEqual([address, get.security?.length === 0])
    }
  })

  it('should keep what it promises of commands and of their refusals', async () => {
    const operation = (address: string, method: string) => document.paths[address]?.[method] as Operation
    const officer = await signInAs(server.url, 'unit-officer.kinhte')
    const start = { awardType: 'CSTDCS', campaign: 'thi-dua-2023', person: 'can-bo-kinhte' }
    const begun = await officer.post('/api/nominations', start)
    const { id } = begun.body['doc'] as { id: string }
    const patched = await officer.patch(`/api/nominations/${id}`, { answers: { namXet: 2023 }, rev: 1 })
    const stale = await officer.patch(`/api/nominations/${id}`, { answers: { namXet: 2023 }, rev: 1 })
    const refused = await officer.post(`/api/nominations/${id}/actions/submit`, { rev: 2 })

    expect([begun.status, patched.status, stale.status, refused.status]).toEqual([201, 200, 409, 403])
    expect([
      ...wrongs('begin', operation('/api/nominations', 'post'), begun),
      ...wrongs('write', operation('/api/nominations/{id}', 'patch'), patched),
      ...wrongs('stale', operation('/api/nominations/{id}', 'patch'), stale),
      ...wrongs('act', operation('/api/nominations/{id}/actions/{name}', 'post'), refused),
    ]).toEqual([])
  })

  it('should be there for people too: one page, its own script and style, nothing from elsewhere', async () => {
    const page = await fetch(`${server.url}/api/docs`)
    const text = await page.text()
    const policy = page.headers.get('content-security-policy') ?? ''

    expect(page.status).toBe(200)
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toContain('unsafe')
    expect(text).not.toMatch(/<script(?! src="\/api\/docs\/)|style="|\son\w+=|https?:\/\/(?!127\.0\.0\.1)/)
    for (const address of text.matchAll(/(?:src|href)="(\/api\/docs\/[^"]+)"/g))
      expect((await fetch(server.url + (address[1] ?? ''))).status).toBe(200)
    const anchors = [...text.matchAll(/href="#([^"]+)"/g)].map(([, name]) => name ?? '')
    expect(anchors.filter((name) => !text.includes(`id="${name}"`))).toEqual([])
    const again = await fetch(`${server.url}/api/docs`, {
      headers: { 'if-none-match': page.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })
})
