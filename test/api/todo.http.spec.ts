import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { aNomination } from './aNomination.ts'
import { client, signInAs, type Client } from './client.ts'
import { databasesUnderTest } from './databasesUnderTest.ts'
import { seedServer } from './seedServer.ts'
import { startServer, type RunningServer } from './startServer.ts'

type Line = { collection: string; id: string; rev: number; title: string }

describe.each(databasesUnderTest())('what waits for whom, over HTTP on $name', ({ databaseUri }) => {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'thi-dua-todo-'))
  let server: RunningServer
  let nomination: string
  let officer: Client
  let head: Client
  let standing: Client

  const lines = async (person: Client, query = ''): Promise<Line[]> => {
    const { body, status } = await person.get(`/api/work-items/todo?limit=100${query}`)
    expect(status, JSON.stringify(body)).toBe(200)
    return body['docs'] as Line[]
  }
  const isThere = async (person: Client, query = '') =>
    (await lines(person, query)).some(({ id }) => id === nomination)

  beforeAll(async () => {
    const env = { DATABASE_URI: databaseUri('todo') }
    await seedServer(dataDir, env)
    server = await startServer({ dataDir, env })
    officer = await signInAs(server.url, 'unit-officer.kinhte')
    head = await signInAs(server.url, 'unit-head.kinhte')
    standing = await signInAs(server.url, 'standing-officer')
    nomination = await aNomination(officer)
  }, 300_000)
  afterAll(() => server.stop())

  it('follows a dossier from desk to desk at once', async () => {
    expect([await isThere(officer), await isThere(standing)]).toEqual([true, false])
    const submitted = await head.post(`/api/nominations/${nomination}/actions/submit`, { rev: 1 })
    expect(submitted.status, JSON.stringify(submitted.body)).toBe(200)

    expect([await isThere(officer), await isThere(standing)]).toEqual([false, true])
    expect(await isThere(head, '&view=unit')).toBe(true)
  })

  it("shows nothing of it to another unit's head, an employee or the technical administrator", async () => {
    for (const name of ['unit-head.noichinh', 'employee', 'system-admin']) {
      const person = await signInAs(server.url, name)
      for (const view of ['mine', 'toClaim', 'overdue', 'delegated', 'unit', 'watching', 'copies']) {
        expect(await isThere(person, `&view=${view}`), `${name} ${view}`).toBe(false)
      }
    }
  })

  it('tells a stranger to sign in', async () => {
    expect((await client(server.url).get('/api/work-items/todo')).status).toBe(401)
  })

  it.each(['view=x', 'collection=users', 'page=0', 'page=9e99', 'limit=101', 'limit=-1'])(
    'refuses %s with its place',
    async (query) => {
      const { body, status } = await standing.get(`/api/work-items/todo?${query}`)

      // What is no page or limit anywhere, the front door refuses before.
      expect([400, 422]).toContain(status)
      expect(body.errors?.[0]?.path).toBe(query.split('=')[0])
    },
  )

  it('rings a bell for whoever is told, until they have read it', async () => {
    type Bell = { latest: { id: string; isRead: boolean; subject: string }[]; unread: number }
    const bellOf = async (person: Client) =>
      (await person.get('/api/notifications/bell')).body as unknown as Bell
    await expect.poll(async () => (await bellOf(standing)).unread, { timeout: 30_000 }).toBeGreaterThan(0)
    const before = await bellOf(standing)
    const [first] = before.latest
    const stranger = await bellOf(officer)

    const one = await standing.post('/api/notifications/bell/read', { ids: [first?.id] })
    expect(one.body).toMatchObject({ unread: before.unread - 1 })
    expect((one.body as unknown as Bell).latest[0]).toMatchObject({ id: first?.id, isRead: true })
    // Another's notice is nobody else's to read.
    await officer.post('/api/notifications/bell/read', { ids: before.latest.slice(1).map(({ id }) => id) })
    expect((await bellOf(standing)).unread).toBe(before.unread - 1)
    expect((await bellOf(officer)).unread).toBe(stranger.unread)

    expect((await standing.post('/api/notifications/bell/read')).body).toMatchObject({ unread: 0 })
    for (const ids of [[], 'tất cả', [1], ["' or 1=1"], Array.from({ length: 101 }, () => 'a')]) {
      const { status } = await standing.post('/api/notifications/bell/read', { ids })
      expect(status, JSON.stringify(ids).slice(0, 40)).toBe(422)
    }
    expect((await client(server.url).get('/api/notifications/bell')).status).toBe(401)
  })

  it('comes into a calendar by a secret address, which a new one ends', async () => {
    const made = await standing.post('/api/work-items/calendar')
    expect(made.status).toBe(201)
    const address = String(made.body['url'])
    const read = await fetch(address)
    const text = await read.text()

    expect([read.status, read.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8'])
    expect(text.replace(/\r\n[ \t]/g, '')).toMatch(/BEGIN:VEVENT[\s\S]*SUMMARY:Hạn xử lý: [\s\S]*END:VEVENT/)
    const secret = /calendar\/([^/]+)\.ics$/.exec(address)?.[1] ?? ''
    for (const wrong of [`${secret}x`, secret.split('.')[0] ?? '', 'x.y', '..', "' or 1=1"]) {
      const refused = await fetch(`${server.url}/api/work-items/calendar/${encodeURIComponent(wrong)}.ics`)
      expect(refused.status, wrong).toBe(404)
    }
    expect((await client(server.url).post('/api/work-items/calendar')).status).toBe(401)

    const again = await standing.post('/api/work-items/calendar')
    expect((await fetch(address)).status).toBe(404)
    expect((await fetch(String(again.body['url']))).status).toBe(200)
  })

  it('is put out by no sign of a search language', async () => {
    for (const text of ['%', '_', '.*', '$where', "' OR 1=1 --", '(', '[', '\\']) {
      expect(Array.isArray(await lines(standing, `&q=${encodeURIComponent(text)}`)), text).toBe(true)
    }
    expect(await lines(standing, `&q=${encodeURIComponent("' OR 1=1 --")}`)).toEqual([])
  })

  it.each(['parts', 'readers', 'flow'])('lets nobody look for others by %s', async (column) => {
    for (const person of [officer, standing]) {
      const { status } = await person.get(`/api/nominations?where[${column}][contains]=turn:`)
      expect(status).toBe(400)
    }
  })

  it('decides many at once and tells of each', async () => {
    const [line] = (await lines(standing)).filter(({ id }) => id === nomination)
    const items = [
      { id: nomination, rev: line?.rev },
      { id: 'f'.repeat(24), rev: 1 },
    ]
    const { body } = await standing.post('/api/nominations/actions/receive', { items })

    expect(body['results']).toMatchObject([
      { id: nomination, ok: true, state: 'received' },
      { ok: false, status: 404 },
    ])
    const again = await standing.post('/api/nominations/actions/receive', { items: items.slice(0, 1) })
    expect(again.body['results']).toMatchObject([{ ok: false, status: 409 }])
  })

  describe('many at once and in the name of another, over GraphQL as over REST', () => {
    const BULK = `mutation ($items: [BulkItem!]!, $for: String, $key: String) {
      performActions(action: "proposeAppraisal", collection: "nominations", items: $items, onBehalfOf: $for, idempotencyKey: $key)
      { errors { code message path } id ok rev state status } }`
    const ONE = `mutation ($id: String!, $for: String, $rev: Int!) {
      performAction(action: "proposeAppraisal", collection: "nominations", id: $id, onBehalfOf: $for, rev: $rev) { id state } }`
    type Result = { errors: null | { code: string }[]; id: string; ok: boolean; status: null | number }
    const givers = { other: '', standing: '' }
    let deputy: Client
    let items: { id: string; rev: number }[]

    const idOf = async (person: Client) =>
      ((await person.get('/api/users/me')).body['user'] as { id: string }).id
    const bulk = async (person: Client, variables: Record<string, unknown>) => {
      const { body } = await person.query(BULK, { items, ...variables })
      const { data, errors } = body as unknown as {
        data?: { performActions: Result[] | null }
        errors?: unknown
      }
      return { errors: errors as undefined | Extensions[], results: data?.performActions ?? null }
    }
    type Extensions = { extensions: { code: string; statusCode: number } }

    beforeAll(async () => {
      deputy = await signInAs(server.url, 'employee')
      givers.standing = await idOf(standing)
      givers.other = await idOf(officer)
      const { rev } = (await standing.get(`/api/nominations/${nomination}/actions`)).body
      items = [
        { id: nomination, rev: Number(rev) },
        { id: 'f'.repeat(24), rev: 1 },
      ]
    })

    it('refuses each dossier by itself, and whoever has not signed in altogether', async () => {
      const { results } = await bulk(deputy, { for: givers.standing })
      expect(results).toMatchObject([
        { errors: [{ code: 'FORBIDDEN' }], id: nomination, ok: false, rev: null, status: 403 },
        { errors: [{ code: 'NOT_FOUND' }], ok: false, status: 404 },
      ])
      const stranger = await bulk(client(server.url), {})
      expect(stranger.errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', statusCode: 401 })
      for (const wrong of [[], [items[0], items[0]]]) {
        const { errors } = await bulk(deputy, { items: wrong })
        expect(errors?.[0]?.extensions).toMatchObject({ code: 'COMMAND_INVALID', statusCode: 422 })
      }
    })

    it('acts in the name that was given, once for each key whichever way it comes, and writes down for whom', async () => {
      const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
      const given = await standing.post('/api/delegations', {
        ...{ endsOn: today, from: givers.standing, kind: 'TL', reason: 'Đi công tác', startsOn: today },
        to: await idOf(deputy),
      })
      expect(given.status, JSON.stringify(given.body)).toBe(201)
      const other = await deputy.query(ONE, { for: givers.other, ...items[0] })
      expect((other.body.errors as unknown as Extensions[])[0]?.extensions).toMatchObject({
        code: 'NO_DELEGATION',
        statusCode: 403,
      })

      const variables = { for: givers.standing, key: 'nhieu-viec-1' }
      const { results } = await bulk(deputy, variables)
      expect(results).toMatchObject([
        { errors: null, id: nomination, ok: true, state: 'appraisalReview', status: null },
        { ok: false, status: 404 },
      ])
      expect((await bulk(deputy, variables)).results).toEqual(results)
      const key = { 'idempotency-key': variables.key }
      const path = '/api/nominations/actions/proposeAppraisal'
      const overRest = await deputy.post(path, { items, onBehalfOf: givers.standing }, key)
      expect(overRest.body['results']).toMatchObject([
        { id: nomination, ok: true, state: 'appraisalReview' },
        { ok: false, status: 404 },
      ])
      expect((await deputy.post(path, { items }, key)).status).toBe(422)

      const { entries } = (await standing.get(`/api/nominations/${nomination}/history`)).body as unknown as {
        entries: { action: string; changes: unknown; onBehalfOf: string }[]
      }
      expect(entries.filter(({ action }) => action === 'proposeAppraisal')).toMatchObject([
        { changes: { actedFor: { kind: 'TL', user: givers.standing } } },
      ])
    })
  })
})
