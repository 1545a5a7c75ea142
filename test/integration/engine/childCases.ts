import { expect, it } from 'vitest'

import { actorOf } from '../../../src/services/dossiers/actorOf.ts'
import { instanceOf } from '../../../src/services/dossiers/instanceOf.ts'
import { readActions } from '../../../src/services/dossiers/readActions.ts'
import { verifyHistory } from '../../../src/services/dossiers/verifyHistory.ts'
import { retryDelivery } from '../../../src/services/health/retryDelivery.ts'
import { migrateDossiers } from '../../../src/services/migrations/migrateDossiers.ts'
import { undoMigration } from '../../../src/services/migrations/undoMigration.ts'
import { fireTimers } from '../../../src/services/timers/fireTimers.ts'
import type { Flow } from '../../../src/workflow/flowTypes.ts'
import { aChildProcedure } from './aChildProcedure.ts'
import { aState } from './aState.ts'
import { aStep } from './aStep.ts'
import { aWaitingWorkflow } from './aWaitingWorkflow.ts'
import { aWorkflow } from './aWorkflow.ts'
import type { EngineOffice } from './engineOffice.ts'

/** Cases that a dossier begins and waits for. */
export const childCases = (office: EngineOffice): void => {
  const { accounts, act, begin, dossierOf, historyOf, publish, retryNow, who, windUp } = office

  const newProcedure = (key: string, isActive = true) => aChildProcedure(office, key, isActive)
  const rowsOf = async (id: string, kind: string) =>
    (
      await office.system().payload.find({
        collection: 'outbox',
        sort: 'dedupeKey',
        where: { and: [{ subjectId: { equals: id } }, { kind: { equals: kind } }] },
      })
    ).docs
  const unitsOf = async () =>
    (await office.system().payload.find({ collection: 'units', limit: 2 })).docs.map(({ id }) => id)
  const casesOf = async (id: string) =>
    (await office.system().payload.find({ collection: 'cases', depth: 0, limit: 0 })).docs.filter(
      ({ flow }) => (flow as null | { parent?: { id: string } })?.parent?.id === id,
    )

  it('child cases fan out to units, and their ends take the parent on once', async () => {
    const { payload } = office.system()
    const units = await payload.find({ collection: 'units', limit: 2 })
    await newProcedure('child')
    const list = units.docs.map(({ id }) => `"${id}"`).join(', ')
    const parent = aWorkflow(
      'parent',
      [
        aState('draft', {
          children: { join: 'all', no: 'missing', over: `[${list}]`, procedure: 'child', yes: 'collected' },
          kind: 'initial',
        }),
      ],
      [
        aStep('collected', 'draft', 'done', { by: [], system: true }),
        aStep('missing', 'draft', 'refused', { by: [], system: true }),
      ],
    )
    const id = await begin(parent)
    await office.system().worker.drain()
    await office.system().worker.drain()
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
      await office.system().worker.drain()
    }

    expect(await dossierOf(id)).toMatchObject({ state: 'done' })
    expect((await historyOf(id)).filter(({ to }) => to === 'done')).toMatchObject([{ automatic: true }])
  })

  it('does not go on to wait for cases that could not be begun, and says why', async () => {
    const [unit = ''] = await unitsOf()
    await newProcedure('child-asleep', false)
    await newProcedure('child-awake')
    const asleep = await begin(aWaitingWorkflow('waits-for-none', 'child-asleep', [unit]))
    const nowhere = await begin(aWaitingWorkflow('waits-for-nowhere', 'child-awake', ['khong-co']))
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
    const { payload } = office.system()
    const units = await unitsOf()
    const procedure = await newProcedure('child-late', false)
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
    const id = await begin(aWaitingWorkflow('waits-in-vain', 'child-late', units, clock))
    await windUp(id)
    await fireTimers(payload, 'cases', id)
    await office.system().worker.drain()
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
    await office.system().worker.drain()
    const notices = await payload.find({
      collection: 'notifications',
      where: { and: [{ user: { equals: who('v1').id } }, { text: { contains: 'Không lập được' } }] },
    })
    expect(notices.totalDocs).toBe(1)

    await payload.update({ collection: 'procedures', data: { active: true }, id: procedure.id })
    await retryDelivery({ actor: who('creator'), id: first?.id ?? '', payload })
    await office.system().worker.drain()
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
    await office.system().worker.drain()
    expect(await dossierOf(id)).toMatchObject({ state: 'refused' })
  })

  it('says in a case that its parent has moved on, or ends it, as the definition says', async () => {
    const units = await unitsOf()
    const kept = await begin(aWaitingWorkflow('waits-and-keeps', 'child', units))
    const ended = await begin(aWaitingWorkflow('waits-and-ends', 'child', units))
    for (const id of [kept, ended]) {
      await act(id, who('creator'), 'send')
      await office.system().worker.drain()
      await act(id, who('creator'), 'skip')
      await office.system().worker.drain()
    }
    const ofEnded = await casesOf(ended)
    expect(ofEnded.map(({ state: at }) => at)).toEqual(['withdrawn', 'withdrawn'])
    const ofKept = await casesOf(kept)
    expect(ofKept.map(({ state: at }) => at)).toEqual(['draft', 'draft'])
    for (const { id } of [...ofKept, ...ofEnded]) {
      expect((await historyOf(id)).at(-1)).toMatchObject({ action: 'calledOff', automatic: true })
      expect(await verifyHistory(office.system().payload, 'cases', id)).toBeNull()
    }
    const [one] = ofKept
    const dossier = await dossierOf(one?.id ?? '')
    const user = await office.system().payload.findByID({ collection: 'users', id: String(one?.createdBy) })
    const seen = await readActions({
      actor: actorOf(user),
      collection: 'cases',
      dossier,
      payload: office.system().payload,
    })
    expect(seen.parentLeftAt).not.toBeNull()
    // It ends for itself, and nobody is told.
    await act(dossier.id, actorOf(user), 'finish')
    expect(await rowsOf(dossier.id, 'childEnded')).toHaveLength(0)
  })

  it('a move to a version with other cases leaves the old ones, and taking it back waits for them again', async () => {
    const { payload } = office.system()
    const units = await unitsOf()
    await newProcedure('child-other')
    const definition = aWaitingWorkflow('waits-for-others', 'child', units)
    const id = await begin(definition)
    await act(id, who('creator'), 'send')
    await office.system().worker.drain()
    const from = String((await dossierOf(id)).workflowVersion)
    const other = aWaitingWorkflow('waits-for-others', 'child-other', units)
    const to = await publish(other)
    const mapping = { fields: {}, states: {} }
    await migrateDossiers({ actor: who('creator'), dryRun: false, from, mapping, payload, to })
    await office.system().worker.drain()
    await office.system().worker.drain()
    const left = async () => {
      const standing = (await casesOf(id)).map(
        ({ flow }) => (flow as unknown as Flow).parent?.leftAt !== undefined,
      )
      return { all: standing.length, left: standing.filter(Boolean).length }
    }
    expect(await left()).toEqual({ all: 4, left: 2 })

    await undoMigration({ actor: who('creator'), collection: 'cases', id, payload })
    await office.system().worker.drain()
    await office.system().worker.drain()

    // Those of the new version ended with it.
    expect(await left()).toEqual({ all: 4, left: 2 })
    const running = (await casesOf(id)).filter(({ state: at }) => at === 'draft')
    expect(running).toHaveLength(2)
    for (const each of running) {
      const user = await payload.findByID({ collection: 'users', id: String(each.createdBy) })
      await act(each.id, actorOf(user), 'finish')
      await office.system().worker.drain()
    }
    expect(await dossierOf(id)).toMatchObject({ state: 'done' })
  })
}
