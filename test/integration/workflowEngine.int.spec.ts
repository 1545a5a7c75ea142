import { randomUUID } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { countEach } from '../../src/database/countEach.ts'
import { dossierStore } from '../../src/database/dossierStore.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { instanceOf } from '../../src/services/dossiers/instanceOf.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { readActions } from '../../src/services/dossiers/readActions.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { startDossier } from '../../src/services/dossiers/startDossier.ts'
import { verifyHistory } from '../../src/services/dossiers/verifyHistory.ts'
import { retryDelivery } from '../../src/services/health/retryDelivery.ts'
import { migrateDossiers } from '../../src/services/migrations/migrateDossiers.ts'
import { undoMigration } from '../../src/services/migrations/undoMigration.ts'
import { loadOf } from '../../src/services/turns/loadOf.ts'
import { fireTimers } from '../../src/services/timers/fireTimers.ts'
import { officeCalendar } from '../../src/services/calendar.ts'
import { addWorkingDays } from '../../src/shared/addWorkingDays.ts'
import { localDay } from '../../src/shared/localDay.ts'
import type { Flow } from '../../src/workflow/flowTypes.ts'
import type { StateDefinition, TransitionDefinition, WorkflowDefinition } from '../../src/workflow/types.ts'
import { anAccount } from './anAccount.ts'
import { aWorkflowVersion } from './aWorkflowVersion.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const text = (vi: string) => ({ vi, en: vi })

const state = (key: string, given: Partial<StateDefinition> = {}): StateDefinition => ({
  key,
  kind: 'active',
  label: text(key),
  phase: text(key),
  turn: [],
  ...given,
})
const step = (
  action: string,
  from: string,
  to: string,
  given: Partial<TransitionDefinition> = {},
): TransitionDefinition => ({
  action,
  by: [{ relation: 'assignee' }],
  comment: 'optional',
  from: [from],
  label: text(action),
  to,
  ...given,
})

describe(`the workflow engine through its services, on ${database}`, () => {
  let system: System
  const accounts: Record<string, Person> = {}

  const account = async (key: string, role: string, unit: null | string = null): Promise<Person> =>
    actorOf(await anAccount(system.payload, { domain: 'engine', key, role, unit }))
  const who = (key: string): Person => {
    const found = accounts[key]
    if (!found) throw new Error(`no account ${key}`)
    return found
  }
  const publish = (definition: WorkflowDefinition) => aWorkflowVersion(system.payload, definition)
  const workflow = (
    key: string,
    states: StateDefinition[],
    transitions: TransitionDefinition[],
  ): WorkflowDefinition => ({
    formatVersion: 1,
    initial: states[0]?.key ?? '',
    key,
    name: text(key),
    states: [
      ...states,
      ...(['done', 'refused'] as const)
        .filter((end) => transitions.some(({ to }) => to === end))
        .map((end) => state(end, { kind: end === 'done' ? 'success' : 'failure' })),
    ],
    transitions,
  })
  const begin = async (
    definition: WorkflowDefinition,
    fields: Record<string, unknown> = {},
  ): Promise<string> => {
    const dossier = await startDossier({
      command: { key: null, request: '' },
      actor: who('creator'),
      collection: 'cases',
      fields: { formVersion: null, person: null, title: `Hồ sơ ${definition.key}`, ...fields },
      payload: system.payload,
      workflowVersion: await publish(definition),
    })
    return dossier.id
  }
  const dossierOf = (id: string) => findDossier({ collection: 'cases', id, payload: system.payload })
  const act = async (
    id: string,
    actor: Person,
    action: string,
    data?: Record<string, unknown>,
    rev?: number,
  ) =>
    performAction({
      action,
      actor,
      collection: 'cases',
      comment: 'Có lý do.',
      data,
      id,
      payload: system.payload,
      rev: rev ?? (await dossierOf(id)).rev,
    })
  const historyOf = (id: string) =>
    readHistory({ actor: who('creator'), collection: 'cases', id, payload: system.payload })
  /** Time goes by for this dossier: what was due in the future is due now. */
  const windUp = async (id: string) => {
    const { flow, rev } = instanceOf(await dossierOf(id))
    const at = new Date(Date.now() - 1_000).toISOString()
    const timers = flow.timers.map((timer) => ({ ...timer, at }))
    const set = { flow: { ...flow, timers }, nextTimerAt: at }
    expect(
      await dossierStore(system.payload).compareAndSet({ collection: 'cases', id, set, where: { rev } }),
    ).toBe(true)
  }

  beforeAll(async () => {
    system = await openSystem()
    const units = await system.payload.find({ collection: 'units', limit: 3 })
    accounts['creator'] = await account('creator', 'employee')
    for (const key of ['v1', 'v2', 'v3']) accounts[key] = await account(key, 'editor')
    accounts['delegate'] = await account('delegate', 'employee')
    for (const [at, unit] of units.docs.entries()) {
      accounts[`head${String(at)}`] = await account(`head${String(at)}`, 'unit-head', unit.id)
    }
  }, 300_000)
  afterAll(() => system.close())

  const voting = (given: Partial<NonNullable<StateDefinition['approval']>> = {}) =>
    workflow(
      'voting',
      [
        state('draft', {
          approval: { no: 'fail', percent: 60, rule: 'ratio', yes: 'pass', ...given },
          assign: { to: ['v1', 'v2', 'v3'].map((key) => ({ kind: 'person', user: who(key).id })) },
          kind: 'initial',
        }),
      ],
      [
        step('pass', 'draft', 'done', { by: [], system: true }),
        step('fail', 'draft', 'refused', { by: [], system: true }),
      ],
    )

  it('one "no" in a ratio vote does not end it, and three voices at once make one transition', async () => {
    const id = await begin(voting())
    const { rev } = await act(id, who('v1'), 'vote', { choice: 'no' })
    expect(await dossierOf(id)).toMatchObject({ state: 'draft' })

    await Promise.all(['v2', 'v3'].map((key) => act(id, who(key), 'vote', { choice: 'yes' }, rev)))

    const lines = await historyOf(id)
    expect(await dossierOf(id)).toMatchObject({ state: 'done' })
    expect(lines.filter(({ to }) => to === 'done')).toHaveLength(1)
    expect(lines).toHaveLength(4)
    expect(await verifyHistory(system.payload, 'cases', id)).toBeNull()
    await expect(act(id, who('v1'), 'vote', { choice: 'yes' })).rejects.toMatchObject({ status: 409 })
  })

  it('a timer survives a return, rings once for two workers, and is marked as automatic', async () => {
    const definition = workflow(
      'clocked',
      [
        state('draft', {
          kind: 'initial',
          turn: [{ relation: 'creator' }],
          write: [{ relation: 'creator' }],
        }),
        state('review', {
          assign: { to: [{ kind: 'person', user: who('v1').id }] },
          timers: [
            {
              at: { from: 'entry', workingDays: 2 },
              key: 'nudge',
              then: { do: 'remind', template: 'turn', to: 'assignees' },
            },
          ],
        }),
      ],
      [step('send', 'draft', 'review', { by: [{ relation: 'creator' }] }), step('accept', 'review', 'done')],
    )
    const id = await begin(definition)
    await act(id, who('creator'), 'send')
    await act(id, who('v1'), 'return', { fields: ['anything'] })
    expect(instanceOf(await dossierOf(id)).flow.timers).toEqual([])
    await act(id, who('creator'), 'sendCorrected')
    const returned = instanceOf(await dossierOf(id))
    expect(returned.flow).toMatchObject({ assignees: [who('v1').id], timers: [{ key: 'nudge' }] })

    expect(await fireTimers(system.payload, 'cases', id)).toBe(0)
    await windUp(id)
    await Promise.all(Array.from({ length: 6 }, () => fireTimers(system.payload, 'cases', id)))

    const rings = (await historyOf(id)).filter(({ action }) => action === 'timer:nudge')
    expect(rings).toMatchObject([{ automatic: true, from: 'review', to: 'review' }])
    await system.worker.drain()
    const mails = await system.payload.find({
      collection: 'outbox',
      where: {
        and: [
          { subjectId: { equals: id } },
          { dedupeKey: { contains: `:${String(returned.rev + 1)}:mail` } },
        ],
      },
    })
    expect(mails.docs).toHaveLength(1)
    // The page that was open before the reminder is still good.
    expect(await act(id, who('v1'), 'accept', undefined, returned.rev)).toMatchObject({ state: 'done' })
  })

  it('the permissions of a state hold in saving, reading, selecting and history', async () => {
    const forms = await system.payload.find({ collection: 'form-versions', limit: 1 })
    const schema = forms.docs[0]?.jsonSchema as { properties: Record<string, { type?: string }> }
    const [secret = '', open = ''] = Object.entries(schema.properties)
      .filter(([, { type }]) => type === 'string' || (Array.isArray(type) && type.includes('string')))
      .map(([key]) => key)
    const definition = workflow(
      'guarded',
      [
        state('draft', {
          fields: [
            { field: secret, permission: 'hidden' },
            { field: secret, permission: 'write', who: [{ role: 'editor' }] },
          ],
          kind: 'initial',
          turn: [{ relation: 'creator' }],
          write: [{ relation: 'creator' }],
        }),
      ],
      [step('close', 'draft', 'done', { by: [{ relation: 'creator' }] })],
    )
    const { payload } = system
    const id = await begin(definition, { formVersion: forms.docs[0]?.id })
    const save = async (actor: Person, answers: Record<string, unknown>) =>
      saveAnswers({ actor, answers, collection: 'cases', id, payload, rev: (await dossierOf(id)).rev })
    await save(who('v1'), { [secret]: 'Kín' })
    await save(who('creator'), { [open]: 'Mở' })
    await expect(save(who('creator'), { [secret]: 'Sửa trộm' })).rejects.toMatchObject({
      problems: [{ code: 'FIELD_CLOSED', path: `answers.${secret}` }],
      status: 403,
    })
    await expect(save(who('v1'), { [open]: 'Sửa trộm' })).rejects.toMatchObject({ status: 403 })

    const user = await payload.findByID({ collection: 'users', id: who('creator').id })
    const asCreator = { overrideAccess: false, user: { ...user, collection: 'users' as const } }
    for (const select of [undefined, { answers: true as const }]) {
      const read = await payload.find({
        collection: 'cases',
        select,
        where: { id: { equals: id } },
        ...asCreator,
      })
      const { answers } = read.docs[0] as { answers: Record<string, unknown> }
      expect(answers[open]).toBe('Mở')
      expect(Object.keys(answers)).not.toContain(secret)
    }
    expect(JSON.stringify(await historyOf(id))).not.toContain('Kín')
    expect(
      JSON.stringify(await readHistory({ actor: who('v1'), collection: 'cases', id, payload })),
    ).toContain('Kín')
  })

  it('a delegate acts in the name of the giver, the record says so, and nobody does once it is over', async () => {
    const definition = workflow(
      'lent',
      [state('draft', { assign: { to: [{ kind: 'person', user: who('v1').id }] }, kind: 'initial' })],
      [step('again', 'draft', 'draft'), step('accept', 'draft', 'done', { decides: true })],
    )
    const id = await begin(definition)
    const { payload } = system
    await expect(act(id, who('delegate'), 'again')).rejects.toMatchObject({ status: 403 })
    const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
    const given = await payload.create({
      collection: 'delegations',
      data: {
        actions: ['again'],
        endsOn: today,
        from: who('v1').id,
        kind: 'KT',
        reason: 'Đi công tác',
        startsOn: today,
        to: who('delegate').id,
      },
      overrideAccess: true,
    })

    await act(id, who('delegate'), 'again')
    await expect(act(id, who('delegate'), 'accept')).rejects.toMatchObject({ status: 403 })
    const offered = await readActions({
      actor: who('delegate'),
      collection: 'cases',
      dossier: await dossierOf(id),
      payload,
    })
    expect(offered.delegated.map(({ action }) => action.name)).toEqual(['again'])
    expect((await historyOf(id)).at(-1)).toMatchObject({
      actor: who('delegate').id,
      changes: { actedFor: { kind: 'KT', user: who('v1').id } },
      onBehalfOf: who('v1').name,
    })

    await payload.update({
      collection: 'delegations',
      data: { revoked: true },
      id: given.id,
      overrideAccess: true,
    })
    await expect(act(id, who('delegate'), 'again')).rejects.toMatchObject({ status: 403 })
    expect(await verifyHistory(payload, 'cases', id)).toBeNull()
  })

  it('child cases fan out to units, and their ends take the parent on once', async () => {
    const { payload } = system
    const units = await payload.find({ collection: 'units', limit: 2 })
    const child = workflow(
      'child',
      [state('draft', { kind: 'initial', turn: [{ relation: 'creator' }] })],
      [step('finish', 'draft', 'done', { by: [{ relation: 'creator' }] })],
    )
    const childWorkflow = await payload.create({
      collection: 'workflows',
      data: {
        definition: child,
        key: 'child',
        latestVersion: await publish(child),
        title: 'child',
      },
      overrideAccess: true,
    })
    const forms = await payload.find({ collection: 'forms', limit: 1 })
    await payload.create({
      collection: 'procedures',
      data: {
        form: forms.docs[0]?.id ?? '',
        key: 'child',
        startableBy: ['unit-head'],
        title: 'Báo cáo',
        workflow: childWorkflow.id,
      },
      overrideAccess: true,
    })
    const list = units.docs.map(({ id }) => `"${id}"`).join(', ')
    const parent = workflow(
      'parent',
      [
        state('draft', {
          children: { join: 'all', no: 'missing', over: `[${list}]`, procedure: 'child', yes: 'collected' },
          kind: 'initial',
        }),
      ],
      [
        step('collected', 'draft', 'done', { by: [], system: true }),
        step('missing', 'draft', 'refused', { by: [], system: true }),
      ],
    )
    const id = await begin(parent)
    await system.worker.drain()
    await system.worker.drain()
    const children = await payload.find({
      collection: 'cases',
      where: { title: { contains: 'Hồ sơ parent' } },
    })
    const cases = children.docs.filter((each) => each.id !== id)
    expect(cases).toHaveLength(2)

    for (const each of cases) {
      const head = Object.values(accounts).find(
        ({ id: user }) => user === String((each.createdBy as { id: string }).id),
      )
      const owner = head ?? actorOf(each.createdBy)
      await act(each.id, owner, 'finish')
      await system.worker.drain()
    }

    expect(await dossierOf(id)).toMatchObject({ state: 'done' })
    expect((await historyOf(id)).filter(({ to }) => to === 'done')).toMatchObject([{ automatic: true }])
  })

  const sharing = (key: string, mode: 'leastLoaded' | 'roundRobin') =>
    workflow(
      key,
      [
        state('draft', { kind: 'initial', turn: [{ relation: 'creator' }] }),
        ...(['first', 'second'] as const).map((each) =>
          state(each, {
            assign: { mode, to: ['v1', 'v2', 'v3'].map((who_) => ({ kind: 'person', user: who(who_).id })) },
          }),
        ),
      ],
      [
        step('send', 'draft', 'first', { by: [{ relation: 'creator' }] }),
        step('pass', 'first', 'second', { by: [{ relation: 'creator' }] }),
        step('close', 'second', 'done'),
      ],
    )
  const holderOf = async (id: string) => instanceOf(await dossierOf(id)).flow.assignees

  it('round robin goes by who was given this step, of any version, and of many at once everybody gets theirs', async () => {
    const ids = await Promise.all(Array.from({ length: 6 }, () => begin(sharing('in-turn', 'roundRobin'))))
    await Promise.all(ids.map((id) => act(id, who('creator'), 'send')))
    const given = await Promise.all(ids.map(holderOf))
    const times = (key: string, all: string[][]) => all.filter(([id]) => id === who(key).id).length
    expect(['v1', 'v2', 'v3'].map((key) => times(key, given))).toEqual([2, 2, 2])

    // Neither another step, nor another workflow, nor words about a dossier are a turn at this one.
    const [one = '', two = '', three = ''] = ids
    for (const id of [one, two, three]) await act(id, who('creator'), 'pass')
    const seconds = await Promise.all([one, two, three].map(holderOf))
    expect(['v1', 'v2', 'v3'].map((key) => times(key, seconds))).toEqual([1, 1, 1])
    const elsewhere = await begin(sharing('in-turn-elsewhere', 'roundRobin'))
    await act(elsewhere, who('creator'), 'send')
    const [, , , last = ''] = ids
    await act(last, who('creator'), 'comment')
    await act(last, who('creator'), 'watch')

    const order: string[] = []
    for (let each = 0; each < 3; each += 1) {
      const id = await begin({ ...sharing('in-turn', 'roundRobin'), name: text(`bản ${String(each)}`) })
      await act(id, who('creator'), 'send')
      order.push(...(await holderOf(id)))
    }
    expect([...order].sort()).toEqual(['v1', 'v2', 'v3'].map((key) => who(key).id).sort())
    // Whom it is passed on to by hand has had a turn.
    const passed = await begin(sharing('in-turn', 'roundRobin'))
    await act(passed, who('creator'), 'send')
    const [holder = ''] = await holderOf(passed)
    const receiver = ['v1', 'v2', 'v3'].map(who).find(({ id }) => id === order[1])
    const giver = ['v1', 'v2', 'v3'].map(who).find(({ id }) => id === holder)
    if (!receiver || !giver) throw new Error('everybody has a turn')
    await act(passed, giver, 'reassign', { user: receiver.id })
    const after = await begin(sharing('in-turn', 'roundRobin'))
    await act(after, who('creator'), 'send')
    expect(await holderOf(after)).toEqual([order[2]])
  })

  it('least loaded counts what waits for each, whatever it is and however much there is', async () => {
    const { payload } = system
    for (let each = 0; each < 3; each += 1) {
      for (const key of each === 0 ? ['v1', 'v2'] : ['v1']) {
        await dossierStore(payload).insertOnce('work-items', {
          id: randomUUID(),
          key: `load:${key}:${String(each)}`,
          open: true,
          user: who(key).id,
        })
      }
    }
    // To-do lists follow a moment after the dossiers.
    await system.worker.drain()
    const before = await countEach({
      collection: 'work-items',
      field: 'user',
      payload,
      where: { equals: true, field: 'open' },
    })
    const ids: string[] = []
    for (let each = 0; each < 4; each += 1) {
      const id = await begin(sharing('by-load', 'leastLoaded'))
      await act(id, who('creator'), 'send')
      await system.worker.drain()
      ids.push(id)
    }
    const loads = new Map(['v1', 'v2', 'v3'].map((key) => [who(key).id, before.get(who(key).id) ?? 0]))
    for (const [holder = ''] of await Promise.all(ids.map(holderOf))) {
      expect(loads.get(holder)).toBe(Math.min(...loads.values()))
      loads.set(holder, (loads.get(holder) ?? 0) + 1)
    }
  })

  it('least loaded gives what comes at once to several, as if it came one after the other', async () => {
    const { payload } = system
    await system.worker.drain()
    const before = await loadOf(payload)
    const ids = await Promise.all(
      Array.from({ length: 9 }, () => begin(sharing('by-load-at-once', 'leastLoaded'))),
    )
    await Promise.all(ids.map((id) => act(id, who('creator'), 'send')))

    const given = (await Promise.all(ids.map(holderOf))).flat()
    const loads = ['v1', 'v2', 'v3'].map((key) => {
      const { id } = who(key)
      const times = given.filter((holder) => holder === id).length
      return { after: (before.get(id) ?? 0) + times, times }
    })
    const least = Math.min(...loads.map(({ after }) => after))
    // Nobody was given work while another had less.
    expect(loads.filter(({ after, times }) => times > 0 && after - 1 > least)).toEqual([])
    expect(given).toHaveLength(9)
  })

  /** A procedure of child cases that their maker finishes. */
  const aChildProcedure = async (key: string, active = true) => {
    const { payload } = system
    const definition = workflow(
      key,
      [state('draft', { kind: 'initial', turn: [{ relation: 'creator' }] })],
      [step('finish', 'draft', 'done', { by: [{ relation: 'creator' }] })],
    )
    const source = await payload.create({
      collection: 'workflows',
      data: { definition, key, latestVersion: await publish(definition), title: key },
      overrideAccess: true,
    })
    const forms = await payload.find({ collection: 'forms', limit: 1 })
    return payload.create({
      collection: 'procedures',
      data: {
        active,
        form: forms.docs[0]?.id ?? '',
        key,
        startableBy: ['unit-head'],
        title: 'Báo cáo',
        workflow: source.id,
      },
      overrideAccess: true,
    })
  }
  const waiting = (key: string, procedure: string, over: string[], given: Partial<StateDefinition> = {}) => ({
    ...workflow(
      key,
      [
        state('draft', { kind: 'initial', turn: [{ relation: 'creator' }], ...given }),
        state('collecting', {
          children: {
            join: 'all',
            no: 'missing',
            over: `[${over.map((unit) => `"${unit}"`).join(', ')}]`,
            procedure,
            ...(key.endsWith('ends') ? { unawaited: 'end' } : {}),
            yes: 'collected',
          },
        }),
      ],
      [
        step('send', 'draft', 'collecting', { by: [{ relation: 'creator' }] }),
        step('clock', 'draft', 'collecting', { by: [], system: true }),
        step('skip', 'collecting', 'done', { by: [{ relation: 'creator' }] }),
        step('collected', 'collecting', 'done', { by: [], system: true }),
        step('missing', 'collecting', 'refused', { by: [], system: true }),
      ],
    ),
    managers: [{ role: 'editor' }],
  })
  const rowsOf = async (id: string, kind: string) =>
    (
      await system.payload.find({
        collection: 'outbox',
        sort: 'dedupeKey',
        where: { and: [{ subjectId: { equals: id } }, { kind: { equals: kind } }] },
      })
    ).docs
  const unitsOf = async () =>
    (await system.payload.find({ collection: 'units', limit: 2 })).docs.map(({ id }) => id)
  const casesOf = async (id: string) =>
    (await system.payload.find({ collection: 'cases', depth: 0, limit: 0 })).docs.filter(
      ({ flow }) => (flow as null | { parent?: { id: string } })?.parent?.id === id,
    )
  const retryNow = async (row: { id: string } | undefined, set: Record<string, unknown> = {}) => {
    const past = new Date(Date.now() - 1_000).toISOString()
    await dossierStore(system.payload).compareAndSet({
      collection: 'outbox',
      id: row?.id ?? '',
      set: { nextAttemptAt: past, status: 'queued', ...set },
      where: {},
    })
    await system.worker.drain()
  }

  it('does not go on to wait for cases that could not be begun, and says why', async () => {
    const [unit = ''] = await unitsOf()
    await aChildProcedure('child-asleep', false)
    await aChildProcedure('child-awake')
    const asleep = await begin(waiting('waits-for-none', 'child-asleep', [unit]))
    const nowhere = await begin(waiting('waits-for-nowhere', 'child-awake', ['khong-co']))
    for (const [id, path] of [
      [asleep, 'states.1.children.procedure'],
      [nowhere, 'states.1.children.over'],
    ] as const) {
      await expect(act(id, who('creator'), 'send')).rejects.toMatchObject({
        code: 'CHILD_CANNOT_BEGIN',
        problems: [{ path }],
        status: 422,
      })
      expect(await dossierOf(id)).toMatchObject({ rev: 1, state: 'draft' })
    }
  })

  it('waits for no case that is given up, tells those who manage, and waits again once it is begun by hand', async () => {
    const { payload } = system
    const units = await unitsOf()
    const procedure = await aChildProcedure('child-late', false)
    // The clock asks nobody whether the cases can be begun.
    const clock = {
      timers: [
        {
          at: { from: 'entry' as const, workingDays: 1 },
          key: 'go',
          then: { action: 'clock', do: 'move' as const },
        },
      ],
    }
    const id = await begin(waiting('waits-in-vain', 'child-late', units, clock))
    await windUp(id)
    await fireTimers(payload, 'cases', id)
    await system.worker.drain()
    expect(await dossierOf(id)).toMatchObject({ state: 'collecting' })

    const [first, second] = await rowsOf(id, 'case')
    await retryNow(first, { attempts: 11 })
    expect((await rowsOf(id, 'case'))[0]).toMatchObject({ status: 'dead' })
    await retryNow((await rowsOf(id, 'childFailed'))[0])

    const line = (await historyOf(id)).at(-1)
    expect(line).toMatchObject({ action: 'childFailed', automatic: true })
    expect(line?.comment).toContain('thủ tục')
    const { tokens } = instanceOf(await dossierOf(id)).flow
    expect(tokens.filter(({ failed }) => failed)).toMatchObject([{ outcome: 'no' }])
    await system.worker.drain()
    const notices = await payload.find({
      collection: 'notifications',
      where: { and: [{ user: { equals: who('v1').id } }, { text: { contains: 'Không lập được' } }] },
    })
    expect(notices.totalDocs).toBe(1)

    await payload.update({ collection: 'procedures', data: { active: true }, id: procedure.id })
    await retryDelivery({ actor: who('creator'), id: first?.id ?? '', payload })
    await system.worker.drain()
    const again = instanceOf(await dossierOf(id)).flow.tokens
    expect(again.map(({ failed, outcome }) => [failed, outcome])).toEqual([
      [undefined, null],
      [undefined, null],
    ])
    expect(await casesOf(id)).toHaveLength(1)

    // Where all is given up, the count ends as its definition says.
    await payload.update({ collection: 'procedures', data: { active: false }, id: procedure.id })
    await retryNow(second, { attempts: 11 })
    await retryNow((await rowsOf(id, 'childFailed'))[1])
    const [begun] = await casesOf(id)
    const user = await payload.findByID({ collection: 'users', id: String(begun?.createdBy) })
    await act(begun?.id ?? '', actorOf(user), 'finish')
    await system.worker.drain()
    expect(await dossierOf(id)).toMatchObject({ state: 'refused' })
  })

  it('says in a case that its parent has moved on, or ends it, as the definition says', async () => {
    const units = await unitsOf()
    const kept = await begin(waiting('waits-and-keeps', 'child', units))
    const ended = await begin(waiting('waits-and-ends', 'child', units))
    for (const id of [kept, ended]) {
      await act(id, who('creator'), 'send')
      await system.worker.drain()
      await act(id, who('creator'), 'skip')
      await system.worker.drain()
    }
    const ofEnded = await casesOf(ended)
    expect(ofEnded.map(({ state: at }) => at)).toEqual(['withdrawn', 'withdrawn'])
    const ofKept = await casesOf(kept)
    expect(ofKept.map(({ state: at }) => at)).toEqual(['draft', 'draft'])
    for (const { id } of [...ofKept, ...ofEnded]) {
      expect((await historyOf(id)).at(-1)).toMatchObject({ action: 'calledOff', automatic: true })
      expect(await verifyHistory(system.payload, 'cases', id)).toBeNull()
    }
    const [one] = ofKept
    const dossier = await dossierOf(one?.id ?? '')
    const user = await system.payload.findByID({ collection: 'users', id: String(one?.createdBy) })
    const seen = await readActions({
      actor: actorOf(user),
      collection: 'cases',
      dossier,
      payload: system.payload,
    })
    expect(seen.parentLeftAt).not.toBeNull()
    // It ends for itself, and nobody is told.
    await act(dossier.id, actorOf(user), 'finish')
    expect(await rowsOf(dossier.id, 'childEnded')).toHaveLength(0)
  })

  it('a move to a version with other cases leaves the old ones, and taking it back waits for them again', async () => {
    const { payload } = system
    const units = await unitsOf()
    await aChildProcedure('child-other')
    const definition = waiting('waits-for-others', 'child', units)
    const id = await begin(definition)
    await act(id, who('creator'), 'send')
    await system.worker.drain()
    const from = String((await dossierOf(id)).workflowVersion)
    const other = waiting('waits-for-others', 'child-other', units)
    const to = await publish(other)
    const mapping = { fields: {}, states: {} }
    await migrateDossiers({ actor: who('creator'), dryRun: false, from, mapping, payload, to })
    await system.worker.drain()
    await system.worker.drain()
    const left = async () => {
      const standing = (await casesOf(id)).map(
        ({ flow }) => (flow as unknown as Flow).parent?.leftAt !== undefined,
      )
      return { all: standing.length, left: standing.filter(Boolean).length }
    }
    expect(await left()).toEqual({ all: 4, left: 2 })

    await undoMigration({ actor: who('creator'), collection: 'cases', id, payload })
    await system.worker.drain()
    await system.worker.drain()

    // Those of the new version ended with it.
    expect(await left()).toEqual({ all: 4, left: 2 })
    const running = (await casesOf(id)).filter(({ state: at }) => at === 'draft')
    expect(running).toHaveLength(2)
    for (const each of running) {
      const user = await payload.findByID({ collection: 'users', id: String(each.createdBy) })
      await act(each.id, actorOf(user), 'finish')
      await system.worker.drain()
    }
    expect(await dossierOf(id)).toMatchObject({ state: 'done' })
  })

  it('deadlines and timers follow a changed calendar in bounded steps, once, and the office is told how many', async () => {
    const { payload } = system
    const clocked = (key: string) =>
      workflow(
        key,
        [
          state('draft', {
            deadline: { workingDays: 40 },
            kind: 'initial',
            timers: [
              {
                at: { from: 'due', workingDays: -1 },
                key: 'soon',
                then: { do: 'remind', template: 'turn', to: 'creator' },
              },
            ],
            turn: [{ relation: 'creator' }],
          }),
        ],
        [step('close', 'draft', 'done', { by: [{ relation: 'creator' }] })],
      )
    const moving = await begin(clocked('follows'))
    const set = await begin(clocked('set-by-hand'))
    const over = await begin(clocked('over-by-then'))
    await act(over, who('creator'), 'close')
    const byHand = new Date(Date.now() + 400 * 86_400_000).toISOString()
    await dossierStore(payload).compareAndSet({
      collection: 'cases',
      id: set,
      set: { dueAt: byHand },
      where: {},
    })
    const before = await dossierOf(moving)

    const calendar = await payload.findGlobal({ slug: 'calendar' })
    const off = [3, 4, 5, 6, 7, 8, 9].map(
      (days) => localDay(new Date(Date.now() + days * 86_400_000).toISOString()) ?? '',
    )
    const holidays = [...new Set([...(calendar.holidays ?? []), ...off])]
    const editor = await payload.findByID({ collection: 'users', id: who('v1').id })
    const change = (data: Record<string, unknown>) =>
      payload.updateGlobal({
        data,
        overrideAccess: true,
        slug: 'calendar',
        user: { ...editor, collection: 'users' },
      })
    const jobs = () =>
      payload.find({
        collection: 'outbox',
        limit: 100,
        sort: '-createdAt',
        where: { kind: { equals: 'calendar' } },
      })
    await change({ digestHour: 8 })
    expect((await jobs()).totalDocs).toBe(0)
    await change({ holidays })
    const [row] = (await jobs()).docs
    await retryNow(row)

    const after = await dossierOf(moving)
    expect(String(after.dueAt) > String(before.dueAt)).toBe(true)
    expect(after.dueAt).toBe(
      addWorkingDays(instanceOf(after).flow.enteredAt, 40, await officeCalendar(payload)),
    )
    expect(instanceOf(after).flow.timers[0]?.at).not.toBe(instanceOf(before).flow.timers[0]?.at)
    const lines = await historyOf(moving)
    expect(lines.at(-1)).toMatchObject({
      action: 'calendar',
      automatic: true,
      label: 'Lịch làm việc thay đổi',
    })
    expect(await verifyHistory(payload, 'cases', moving)).toBeNull()
    expect(new Date(String((await dossierOf(set)).dueAt)).toISOString()).toBe(byHand)
    expect((await historyOf(over)).filter(({ action }) => action === 'calendar')).toHaveLength(0)
    const notice = await payload.find({
      collection: 'notifications',
      where: { and: [{ user: { equals: who('v1').id } }, { key: { contains: 'calendar:' } }] },
    })
    expect(notice.docs).toHaveLength(1)
    const told = Number(/hạn của (\d+) hồ sơ/.exec(String(notice.docs[0]?.subject))?.[1])
    const moved = await payload.count({ collection: 'history', where: { action: { equals: 'calendar' } } })
    expect(told).toBe(moved.totalDocs)

    // The same step delivered again finds all of it done.
    const [first] = (await jobs()).docs.filter(({ dedupeKey }) => dedupeKey?.endsWith(':0'))
    await retryNow(first)
    expect(await payload.count({ collection: 'history', where: { action: { equals: 'calendar' } } })).toEqual(
      moved,
    )
    await change({ holidays: calendar.holidays })
    await retryNow((await jobs()).docs.find(({ status }) => status === 'queued'))
    expect((await dossierOf(moving)).dueAt).toBe(before.dueAt)
  })
})
