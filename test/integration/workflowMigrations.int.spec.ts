import { createHmac } from 'node:crypto'
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { instanceOf } from '../../src/services/dossiers/instanceOf.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { startDossier } from '../../src/services/dossiers/startDossier.ts'
import { verifyHistory } from '../../src/services/dossiers/verifyHistory.ts'
import { migrateDossiers } from '../../src/services/migrations/migrateDossiers.ts'
import { undoMigration } from '../../src/services/migrations/undoMigration.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { anAccount } from './anAccount.ts'
import { aWorkflowVersion } from './aWorkflowVersion.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const text = (vi: string) => ({ en: vi, vi })
const secret = 'webhook-key-of-tests-0123456789-abcdefghij'

/** Two working steps; the second version calls them otherwise, reminds later, and no longer has the side step. */
const procedure = (
  user: string,
  [first, second]: [string, string],
  days: number,
  side?: string,
): WorkflowDefinition => ({
  formatVersion: 1,
  initial: first,
  key: 'moving',
  name: text('moving'),
  states: [
    ...[first, second, ...(side ? [side] : [])].map((key, place) => ({
      assign: { to: [{ kind: 'person' as const, user }] },
      key,
      kind: place === 0 ? ('initial' as const) : ('active' as const),
      label: text(key),
      phase: text(key),
      timers: [
        {
          at: { from: 'entry' as const, workingDays: days },
          key: 'nudge',
          then: { do: 'remind' as const, template: 'turn', to: 'assignees' as const },
        },
      ],
      turn: [],
    })),
    { key: 'done', kind: 'success', label: text('done'), phase: text('done'), turn: [] },
  ],
  transitions: [
    ['send', first, second],
    ['close', second, 'done'],
    ...(side ? [['aside', first, side] as const, ['back', side, first] as const] : []),
  ].map(([action = '', from = '', to = '']) => ({
    action,
    by: [{ relation: 'assignee' }],
    comment: 'optional' as const,
    effects: action === 'close' ? [{ kind: 'webhook' as const, name: 'kho' }] : [],
    from: [from],
    label: text(action),
    to,
  })),
})

describe(`changing a procedure while it runs, on ${database}`, () => {
  const called: { body: string; headers: IncomingHttpHeaders }[] = []
  let answers: number[] = []
  let hook: Server
  let person: Person
  let system: System

  const publish = (definition: WorkflowDefinition) => aWorkflowVersion(system.payload, definition)
  const begin = async (workflowVersion: string): Promise<string> => {
    const fields = { formVersion: null, person: null, title: 'Hồ sơ đang chạy' }
    const command = { key: null, request: '' }
    const args = { actor: person, collection: 'cases' as const, command, fields, workflowVersion }
    return (await startDossier({ ...args, payload: system.payload })).id
  }
  const dossierOf = (id: string) => findDossier({ collection: 'cases', id, payload: system.payload })
  const act = async (id: string, action: string) =>
    performAction({
      ...{ action, actor: person, collection: 'cases' as const, id },
      payload: system.payload,
      rev: (await dossierOf(id)).rev,
    })
  const linesOf = async (id: string, action: string) =>
    (await readHistory({ actor: person, collection: 'cases', id, payload: system.payload })).filter(
      (line) => line.action === action,
    )
  const undo = (id: string, idempotencyKey?: string) =>
    undoMigration({ actor: person, collection: 'cases', id, idempotencyKey, payload: system.payload })
  const migrate = (from: string, to: string, more: { dryRun?: boolean; idempotencyKey?: string } = {}) =>
    migrateDossiers({
      actor: person,
      dryRun: false,
      from,
      mapping: { fields: {}, states: { draft: 'prepare', review: 'examine' } },
      payload: system.payload,
      to,
      ...more,
    })

  beforeAll(async () => {
    hook = createServer((req, res) => {
      const chunks: Buffer[] = []
      req.on('data', (chunk: Buffer) => chunks.push(chunk))
      req.on('end', () => {
        called.push({ body: Buffer.concat(chunks).toString('utf8'), headers: req.headers })
        res.statusCode = answers.shift() ?? 200
        res.end()
      })
    })
    await new Promise<void>((resolve) => hook.listen(0, '127.0.0.1', resolve))
    const { port } = hook.address() as AddressInfo
    vi.stubEnv('WEBHOOKS', `kho=http://127.0.0.1:${String(port)}/`)
    vi.stubEnv('WEBHOOK_SECRET', secret)
    system = await openSystem()
    person = actorOf(await anAccount(system.payload, { domain: 'moving', key: 'worker', role: 'employee' }))
  }, 300_000)
  afterEach(() => {
    vi.restoreAllMocks()
    vi.useRealTimers()
  })
  afterAll(async () => {
    await system.close()
    await new Promise((resolve) => hook.close(resolve))
  })

  it('moves each dossier once, also when it is cut off half-way and asked again; what cannot move stays', async () => {
    const { payload } = system
    const from = await publish(procedure(person.id, ['draft', 'review'], 2, 'aside'))
    const to = await publish(procedure(person.id, ['prepare', 'examine'], 5))
    const ids = await Promise.all(Array.from({ length: 5 }, () => begin(from)))
    const [first = '', ended = '', lost = ''] = ids
    await act(first, 'send')
    await act(ended, 'send')
    await act(ended, 'close')
    await act(lost, 'aside')
    const before = await Promise.all(ids.map(dossierOf))

    const preview = await migrate(from, to, { dryRun: true })
    expect(preview.results).toHaveLength(4)
    expect(await Promise.all(ids.map(dossierOf))).toEqual(before)

    // The database goes away under it after two dossiers.
    const find = payload.db.find.bind(payload.db)
    const moved = async () =>
      (await find({ collection: 'cases', where: { workflowVersion: { equals: to } } })).totalDocs
    vi.spyOn(payload.db, 'find').mockImplementation(async (args) => {
      if (args.collection === 'users' && (await moved()) >= 2) throw new Error('killed')
      return find(args)
    })
    await expect(migrate(from, to, { idempotencyKey: 'chuyen-1' })).rejects.toThrow('killed')
    vi.restoreAllMocks()
    const isMoved = async (id: string) => (await dossierOf(id))['workflowVersion'] === to
    expect((await Promise.all(ids.map(isMoved))).filter(Boolean)).toHaveLength(2)

    const rest = await migrate(from, to, { idempotencyKey: 'chuyen-1' })
    const refused = rest.results.filter(({ ok }) => !ok)
    expect(refused).toMatchObject([{ id: lost, problems: [{ code: 'STATE_UNMAPPED' }], to: null }])
    expect(await migrate(from, to, { idempotencyKey: 'chuyen-1' })).toEqual(rest)
    for (const id of ids) {
      const isStaying = id === ended || id === lost
      expect(await isMoved(id), id).toBe(!isStaying)
      expect(await linesOf(id, 'migrate')).toHaveLength(isStaying ? 0 : 1)
      expect(await verifyHistory(payload, 'cases', id)).toBeNull()
    }
    expect(await dossierOf(first)).toMatchObject({ state: 'examine' })
    const [old, now] = [before[0], await dossierOf(first)].map((each) =>
      each ? instanceOf(each).flow.timers[0]?.at : undefined,
    )
    expect(Date.parse(now ?? '')).toBeGreaterThan(Date.parse(old ?? ''))
    await expect(act(first, 'send')).rejects.toMatchObject({ status: 409 })
    expect(await act(first, 'close')).toMatchObject({ state: 'done' })
  })

  it('is taken back as long as nobody has gone on, once, to where it was', async () => {
    const from = await publish(procedure(person.id, ['draft', 'review'], 2))
    const to = await publish(procedure(person.id, ['prepare', 'examine'], 5))
    const [id, other] = [await begin(from), await begin(from)]
    const was = instanceOf(await dossierOf(id))
    await expect(undo(id)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO', status: 409 })
    await migrate(from, to)

    const undone = await Promise.all([undo(id, 'lui-1'), undo(id, 'lui-1')])
    expect(undone[0]).toEqual(undone[1])
    const { flow, ...back } = instanceOf(await dossierOf(id))
    expect(back).toMatchObject({ dueAt: was.dueAt, rev: 3, state: 'draft' })
    expect(flow).toMatchObject({ assignees: was.flow.assignees, timers: was.flow.timers })
    expect((await dossierOf(id))['workflowVersion']).toBe(from)
    await expect(undo(id)).rejects.toMatchObject({ status: 409 })
    expect(await act(id, 'send')).toMatchObject({ state: 'review' })
    await act(other, 'send')
    await expect(undo(other)).rejects.toMatchObject({ code: 'NOTHING_TO_UNDO', status: 409 })
    expect(await verifyHistory(system.payload, 'cases', id)).toBeNull()
  })

  it('calls another system under a signature, again until it answers, with a key that makes the repeat harmless', async () => {
    const id = await begin(await publish(procedure(person.id, ['draft', 'review'], 2)))
    await act(id, 'send')
    await system.worker.drain()
    called.length = 0
    answers = [500, 200]
    // The clock stands, so that the pause after a failure is over when the test says so.
    const now = Date.now()
    vi.useFakeTimers({ now, toFake: ['Date'] })
    await act(id, 'close')
    await system.worker.drain()
    expect(called).toHaveLength(1)
    vi.setSystemTime(now + 60_000)
    await system.worker.drain()
    await system.worker.drain()

    expect(called).toHaveLength(2)
    expect(called[0]?.headers['idempotency-key']).toBe(called[1]?.headers['idempotency-key'])
    for (const { body, headers } of called) {
      const [, timestamp, signature] = /^t=(\d+),v1=(\w+)$/.exec(String(headers['x-thi-dua-signature'])) ?? []
      expect(signature).toBe(
        createHmac('sha256', secret)
          .update(`${timestamp ?? ''}.${body}`)
          .digest('hex'),
      )
      expect(JSON.parse(body)).toMatchObject({ collection: 'cases', id, state: 'done' })
    }
  })
})
