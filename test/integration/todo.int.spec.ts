import { createLocalReq, type TypedUser } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { dossierStore } from '../../src/database/dossierStore.ts'
import { readCalendar } from '../../src/services/calendarFeed/readCalendar.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { performBulk } from '../../src/services/dossiers/performBulk.ts'
import { readActions } from '../../src/services/dossiers/readActions.ts'
import { startDossier } from '../../src/services/dossiers/startDossier.ts'
import { readTodo, type Todo } from '../../src/services/todo/readTodo.ts'
import { todoQuery } from '../../src/services/todo/todoQuery.ts'
import type { TodoView } from '../../src/services/todo/todoViews.ts'
import { localDay } from '../../src/shared/localDay.ts'
import type { Assignment } from '../../src/workflow/stateTypes.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { anAccount } from './anAccount.ts'
import { aWorkflowVersion } from './aWorkflowVersion.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const text = (vi: string) => ({ en: vi, vi })

describe(`the to-do centre, on ${database}`, () => {
  let system: System
  const accounts: Record<string, TypedUser> = {}
  const account = (key: string): TypedUser => {
    const found = accounts[key]
    if (!found) throw new Error(`no account ${key}`)
    return found
  }
  const who = (key: string): Person => actorOf(account(key))

  const todo = async (key: string, given: Record<string, unknown> = {}): Promise<Todo> =>
    readTodo({
      actor: who(key),
      query: todoQuery(given),
      req: await createLocalReq({ user: account(key) }, system.payload),
    })
  const titles = async (key: string, view: TodoView, given: Record<string, unknown> = {}) =>
    (await todo(key, { ...given, view })).docs.map(({ title }) => title)

  const publish = async (key: string, assign: Assignment): Promise<string> => {
    const definition: WorkflowDefinition = {
      formatVersion: 1,
      initial: 'work',
      key,
      name: text(key),
      states: [
        { assign, key: 'work', kind: 'initial', label: text('Đang làm'), phase: text('Đang làm'), turn: [] },
        { key: 'done', kind: 'success', label: text('Xong'), phase: text('Xong'), turn: [] },
      ],
      transitions: [
        {
          action: 'finish',
          by: [{ relation: 'assignee' }],
          comment: 'optional',
          from: ['work'],
          label: text('Xong'),
          to: 'done',
        },
      ],
    }
    const source = await system.payload.create({
      collection: 'workflows',
      data: { definition: { ...definition }, key, title: key },
      overrideAccess: true,
    })
    const version = await system.payload.create({
      collection: 'workflow-versions',
      data: {
        definition: { ...definition },
        number: 1,
        publishedAt: '2026-11-24T00:00:00.000Z',
        source: source.id,
        title: key,
      },
      overrideAccess: true,
    })
    return version.id
  }
  const begin = async (title: string, workflowVersion: string, unit: null | string = null) => {
    const fields = { formVersion: null, person: null, title, unit }
    const command = { key: null, request: '' }
    const args = { actor: who('creator'), collection: 'cases' as const, command, fields, workflowVersion }
    return (await startDossier({ ...args, payload: system.payload })).id
  }
  const act = (key: string, id: string, action: string, rev: number, data = {}) =>
    performAction({ action, actor: who(key), collection: 'cases', data, id, payload: system.payload, rev })
  const due = async (id: string, dueAt: string) => {
    const change = { collection: 'cases' as const, id, set: { dueAt }, where: { rev: 1 } }
    expect(await dossierStore(system.payload).compareAndSet(change)).toBe(true)
  }

  beforeAll(async () => {
    system = await openSystem()
    const units = await system.payload.find({ collection: 'units', limit: 2 })
    const make = async (key: string, role: string, unit: null | string) => {
      const made = await anAccount(system.payload, { domain: 'todo', key, role, unit })
      accounts[key] = { ...made, collection: 'users' }
    }
    for (const key of ['creator', 'first', 'second', 'deputy']) await make(key, 'employee', null)
    await make('head', 'unit-head', units.docs[0]?.id ?? null)
    await make('other', 'unit-head', units.docs[1]?.id ?? null)
    const one: Assignment = { to: [{ kind: 'person', user: who('first').id }] }
    const both = ['first', 'second'].map((key) => ({ kind: 'person' as const, user: who(key).id }))
    const straight = await publish('todo-straight', one)
    const pool = await publish('todo-pool', { mode: 'pool', to: both })

    await begin('Không hạn', straight)
    await due(await begin('Hạn xa', straight, units.docs[0]?.id), '2099-01-01T00:00:00.000Z')
    await due(await begin('Quá hạn', straight), '2020-01-01T00:00:00.000Z')
    await begin('Chung một nhóm', pool)
    const ended = await begin('Đã xong', straight)
    await act('first', ended, 'finish', 1)
    const today = localDay(new Date().toISOString()) ?? ''
    await system.payload.create({
      collection: 'delegations',
      data: {
        endsOn: today,
        from: who('first').id,
        kind: 'KT',
        reason: 'Đi công tác',
        startsOn: today,
        to: who('deputy').id,
        workflows: ['todo-pool'],
      },
      overrideAccess: true,
    })
  }, 300_000)
  afterAll(() => system.close())

  it('lists what waits for somebody, the most pressing first and what has no deadline last', async () => {
    expect(await titles('first', 'mine')).toEqual(['Quá hạn', 'Hạn xa', 'Không hạn'])
    expect(await titles('first', 'overdue')).toEqual(['Quá hạn'])
    expect(await titles('second', 'mine')).toEqual([])
  })

  it('says of a line where it stands, whose turn it is and that it is late', async () => {
    const { docs } = await todo('first', { limit: '1' })

    expect(docs).toMatchObject([
      {
        collection: 'cases',
        isLate: true,
        onBehalfOf: null,
        rev: 1,
        stateLabel: text('Đang làm'),
        turn: [{ id: who('first').id, name: 'Cán bộ first' }],
      },
    ])
  })

  it('pages through, and counts the whole', async () => {
    const second = await todo('first', { limit: '2', page: '2' })

    expect(second.docs.map(({ title }) => title)).toEqual(['Không hạn'])
    expect(second).toMatchObject({ limit: 2, page: 2, totalDocs: 3 })
    expect((await todo('first', { limit: '2', page: '3' })).docs).toEqual([])
  })

  it('narrows down by title, also one typed in decomposed letters, and by collection', async () => {
    expect(await titles('first', 'mine', { q: 'Quá hạn'.normalize('NFD') })).toEqual(['Quá hạn'])
    expect(await titles('first', 'mine', { collection: 'nominations' })).toEqual([])
    // What the lists are counted by is narrowed down too.
    expect((await todo('first', { q: 'Quá hạn' })).counts).toMatchObject({ mine: 1, toClaim: 0 })
    expect((await todo('first', { collection: 'nominations' })).counts).toMatchObject({ mine: 0, overdue: 0 })
  })

  it('gives what a pool holds to each of it to claim, and once claimed to one alone', async () => {
    expect(await titles('second', 'toClaim')).toEqual(['Chung một nhóm'])
    const [line] = (await todo('second', { view: 'toClaim' })).docs
    await act('second', line?.id ?? '', 'claim', line?.rev ?? 0)

    expect(await titles('second', 'mine')).toEqual(['Chung một nhóm'])
    expect(await titles('first', 'toClaim')).toEqual([])
    const { rev } = await act('second', line?.id ?? '', 'unclaim', (await todo('second')).docs[0]?.rev ?? 0)
    expect(rev).toBeGreaterThan(1)
    expect(await titles('first', 'toClaim')).toEqual(['Chung một nhóm'])
  })

  it('gives the branch of a step to whoever claims it, and tells the others who has it', async () => {
    const { payload } = system
    const definition: WorkflowDefinition = {
      formatVersion: 1,
      initial: 'work',
      key: 'todo-branch',
      name: text('todo-branch'),
      states: [
        {
          key: 'work',
          kind: 'initial',
          label: text('Đang làm'),
          parallel: {
            branches: [
              {
                key: 'law',
                label: text('Pháp chế'),
                steps: [
                  {
                    assign: {
                      mode: 'pool',
                      to: ['head', 'other'].map((key) => ({ kind: 'person', user: who(key).id })),
                    },
                    key: 'read',
                    label: text('Đọc'),
                  },
                ],
              },
            ],
            join: 'all',
            no: 'no',
            yes: 'yes',
          },
          phase: text('Đang làm'),
          turn: [],
        },
        { key: 'done', kind: 'success', label: text('Xong'), phase: text('Xong'), turn: [] },
      ],
      transitions: ['no', 'yes'].map((action) => ({
        action,
        by: [],
        comment: 'optional',
        from: ['work'],
        label: text(action),
        system: true,
        to: 'done',
      })),
    }
    const id = await begin('Một nhánh chung', await aWorkflowVersion(payload, definition))
    expect(await titles('head', 'toClaim')).toEqual(['Một nhánh chung'])
    expect(await titles('other', 'toClaim')).toEqual(['Một nhánh chung'])

    const { rev } = await act('head', id, 'claim', 1)

    expect(await titles('head', 'mine')).toEqual(['Một nhánh chung'])
    expect(await titles('other', 'toClaim')).toEqual([])
    const dossier = await findDossier({ collection: 'cases', id, payload })
    const seen = await readActions({ actor: who('other'), collection: 'cases', dossier, payload })
    const head = { id: who('head').id }
    expect(seen.branches).toMatchObject([{ asked: [head], holder: head, isUnclaimed: false }])
    await expect(act('other', id, 'vote', rev, { choice: 'yes' })).rejects.toMatchObject({ status: 403 })
    expect(await act('head', id, 'vote', rev, { choice: 'yes' })).toMatchObject({ state: 'done' })
  })

  it('shows the work of those one acts for, within the procedures of the delegation, and says for whom', async () => {
    const { counts, docs } = await todo('deputy', { view: 'delegated' })

    expect(docs).toMatchObject([
      { onBehalfOf: { id: who('first').id, kind: 'KT', name: 'Cán bộ first' }, title: 'Chung một nhóm' },
    ])
    expect(counts).toMatchObject({ delegated: 1, mine: 0 })
    expect(await titles('second', 'delegated')).toEqual([])
    const { payload } = system
    const read = await payload.find({ collection: 'cases', overrideAccess: false, user: account('deputy') })
    expect(read.docs.map(({ title }) => title)).toEqual(['Chung một nhóm'])
  })

  it('puts what one has to do for others into the calendar, once, with whose place it is', async () => {
    const { payload } = system
    const today = localDay(new Date().toISOString()) ?? ''
    const lent = await payload.create({
      collection: 'delegations',
      data: {
        endsOn: today,
        from: who('first').id,
        kind: 'TUQ',
        reason: 'Nghỉ phép',
        startsOn: today,
        to: who('second').id,
      },
      overrideAccess: true,
    })
    const seen = async () =>
      ((await readCalendar(payload, who('second').id)) ?? []).map(({ onBehalfOf, title }) => [
        title,
        onBehalfOf?.vi,
      ])
    expect(await seen()).toEqual(
      expect.arrayContaining([
        ['Quá hạn', 'TUQ. Cán bộ first'],
        ['Hạn xa', 'TUQ. Cán bộ first'],
      ]),
    )
    await payload.update({
      collection: 'delegations',
      data: { revoked: true },
      id: lent.id,
      overrideAccess: true,
    })
    expect(await seen()).toEqual([])
  })

  it("shows a head what is open of the own unit's, and nothing of another's", async () => {
    expect(await titles('head', 'unit', { collection: 'cases' })).toEqual(['Hạn xa'])
    expect(await titles('other', 'unit', { collection: 'cases' })).toEqual([])
    expect(await titles('first', 'unit')).toEqual([])
  })

  it('keeps what was watched or sent, and counts what is unread', async () => {
    const [line] = (await todo('first')).docs
    const { rev } = await act('first', line?.id ?? '', 'copy', line?.rev ?? 0, { users: [who('second').id] })
    expect((await todo('second', { view: 'copies' })).counts).toMatchObject({ copies: 1, unread: 1 })

    const read = await act('second', line?.id ?? '', 'markRead', rev)
    await act('second', line?.id ?? '', 'watch', read.rev)
    expect((await todo('second', { view: 'watching' })).counts).toMatchObject({
      copies: 1,
      unread: 0,
      watching: 1,
    })
    expect(await titles('second', 'watching')).toEqual(['Quá hạn'])
  })
  it('lets a fault in one of many dossiers stop none of the others', async () => {
    const { payload } = system
    const [late, far, plain] = (await todo('first')).docs
    const find = payload.find.bind(payload)
    const isFar = (where: unknown) => JSON.stringify(where) === JSON.stringify({ id: { equals: far?.id } })
    const broken = vi
      .spyOn(payload, 'find')
      .mockImplementation((args: Parameters<typeof find>[0]) =>
        isFar(args.where) ? Promise.reject(new TypeError('broken')) : find(args),
      )
    const items = [late, far, plain].map((each) => ({ id: each?.id, rev: each?.rev }))
    const done = await performBulk({
      action: 'finish',
      actor: who('first'),
      collection: 'cases',
      items,
      payload,
      user: account('first'),
    })
    broken.mockRestore()
    expect(done.map((each) => (each.ok ? each.state : each.status))).toEqual(['done', 500, 'done'])
    expect(done[1]).toMatchObject({ problems: [{ code: 'INTERNAL' }] })
  })
})
