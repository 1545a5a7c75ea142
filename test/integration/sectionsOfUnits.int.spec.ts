import { createLocalReq } from 'payload'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import type { Answers } from '../../src/forms/types.ts'
import { startCase } from '../../src/services/cases/startCase.ts'
import { actorOf, type Person } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { performAction } from '../../src/services/dossiers/performAction.ts'
import { readActions } from '../../src/services/dossiers/readActions.ts'
import { readHistory } from '../../src/services/dossiers/readHistory.ts'
import { saveAnswers } from '../../src/services/dossiers/saveAnswers.ts'
import { readTodo } from '../../src/services/todo/readTodo.ts'
import { idOf } from '../../src/shared/idOf.ts'
import { localDay } from '../../src/shared/localDay.ts'
import { anAccount } from './anAccount.ts'
import { aProcedure } from './aProcedure.ts'
import { sharedForm, sharedWorkflow } from './aSharedForm.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
describe(`a section that a unit fills in, on ${database}`, () => {
  let system: System
  let procedure = ''
  const people: Record<string, Person> = {}
  const units: { id: string; key: string }[] = []

  const who = (key: string): Person => {
    const found = people[key]
    if (!found) throw new Error(`no account ${key}`)
    return found
  }
  const dossier = (id: string) => findDossier({ collection: 'cases', id, payload: system.payload })
  const begin = async (answers?: Answers) => {
    const input = { procedure, ...(answers ? { answers } : {}) }
    return (await startCase({ actor: who('creator'), input, payload: system.payload })).id
  }
  const save = async (key: string, id: string, answers: Answers) =>
    saveAnswers({
      actor: who(key),
      answers,
      collection: 'cases',
      id,
      payload: system.payload,
      rev: (await dossier(id)).rev,
    })
  const actionsOf = async (key: string, id: string) =>
    readActions({
      actor: who(key),
      collection: 'cases',
      dossier: await dossier(id),
      payload: system.payload,
    })
  /** Who has been told by mail that a section is theirs, each time. */
  const told = async (id: string) => {
    const { docs } = await system.payload.find({
      collection: 'outbox',
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      where: { and: [{ subjectId: { equals: id } }, { kind: { equals: 'mail' } }] },
    })
    const keys = Object.keys(people)
    return docs
      .map(({ payload }) => payload as { template: string; user: string })
      .filter(({ template }) => template === 'sectionOpened')
      .map(({ user }) => keys.find((key) => people[key]?.id === user) ?? user)
      .sort()
  }
  const todoOf = async (key: string, view: 'delegated' | 'mine' | 'unit') => {
    const user = await system.payload.findByID({ collection: 'users', depth: 0, id: who(key).id })
    const { counts, docs } = await readTodo({
      actor: who(key),
      query: { collection: null, limit: 100, page: 1, text: '', view },
      req: await createLocalReq({ user: { ...user, collection: 'users' } }, system.payload),
    })
    return { count: counts[view], toFill: docs.filter(({ isToFill }) => isToFill).map(({ id }) => id) }
  }

  beforeAll(async () => {
    system = await openSystem()
    const { payload } = system
    const found = await payload.find({ collection: 'units', depth: 0, limit: 5, sort: 'key' })
    units.push(...found.docs.map(({ id, key }) => ({ id, key })))
    const account = async (key: string, role: string, at: number) => {
      const unit = units[at]?.id ?? ''
      people[key] = actorOf(await anAccount(payload, { domain: 'sections', key, role, unit }))
    }
    await account('creator', 'unit-officer', 0)
    await account('it', 'unit-officer', 1)
    await account('clerkOfIt', 'employee', 1)
    await account('foreign', 'unit-officer', 2)
    await account('friend', 'unit-officer', 3)
    await account('deputy', 'unit-officer', 4)
    procedure = await aProcedure(payload, { form: sharedForm(units), workflow: sharedWorkflow })
  }, 300_000)
  afterAll(() => system.close())

  it('is made known by mail and bell when the dossier is begun, to those of the unit who may write in it', async () => {
    const id = await begin()
    const demo = await told(id)
    expect(demo.filter((key) => key in people)).toEqual(['foreign', 'it'])
    await system.worker.drain()
    const notices = await system.payload.find({
      collection: 'notifications',
      overrideAccess: true,
      where: { user: { equals: who('it').id } },
    })
    expect(notices.docs[0]?.subject).toContain('Đơn vị có phần cần điền')
    expect(notices.docs[0]?.link).toContain(id)
  })

  it('is made known to a unit that an answer names, once', async () => {
    const id = await begin()
    const before = await told(id)
    await save('creator', id, { doiTac: units[3]?.id })
    await save('creator', id, { khoa: false })
    const after = await told(id)
    expect(after.filter((key) => key in people)).toEqual(['foreign', 'friend', 'it'])
    expect(after.length).toBeGreaterThan(before.length)
  })

  it('stands in the lists of the unit until it is complete, and no longer than it is open', async () => {
    const id = await begin()
    const other = await begin()
    for (const view of ['mine', 'unit'] as const) {
      const { count, toFill } = await todoOf('it', view)
      expect(toFill).toEqual(expect.arrayContaining([id, other]))
      expect(count).toBeGreaterThanOrEqual(2)
    }
    expect((await todoOf('clerkOfIt', 'mine')).toFill).toEqual([])
    expect((await todoOf('friend', 'mine')).toFill).not.toContain(id)

    await save('it', id, { mayChu: 'Máy chủ số 1' })
    expect((await todoOf('it', 'mine')).toFill).not.toContain(id)
    expect((await todoOf('foreign', 'mine')).toFill).toContain(id)
    await save('it', id, { mayChu: null })
    expect((await todoOf('it', 'mine')).toFill).toContain(id)

    await save('it', other, { mayChu: 'Máy chủ số 2' })
    await save('foreign', other, { doan: 2 })
    const { rev } = await dossier(other)
    await performAction({
      ...{ action: 'submit', actor: who('creator'), collection: 'cases' as const },
      ...{ id: other, payload: system.payload, rev },
    })
    expect((await todoOf('foreign', 'unit')).toFill).not.toContain(other)
  })

  it('is filled in by whoever acts for the unit, in the panel as over the interfaces, and history says for whom', async () => {
    const id = await begin()
    expect(await refusalOf(save('deputy', id, { mayChu: 'x' }))).toContain('403')
    const today = localDay(new Date().toISOString()) ?? ''
    await system.payload.create({
      collection: 'delegations',
      data: {
        actions: [],
        endsOn: today,
        from: who('it').id,
        kind: 'uyQuyen',
        reason: 'Đi công tác',
        startsOn: today,
        to: who('deputy').id,
        workflows: [],
      },
      overrideAccess: true,
    })
    expect(await actionsOf('deputy', id)).toMatchObject({
      canWrite: true,
      fields: { doan: 'hidden', khoa: 'read', mayChu: 'write' },
      sections: [{ isMine: true, key: 'congNghe' }],
    })
    expect((await todoOf('deputy', 'delegated')).count).toBeGreaterThan(0)
    await save('deputy', id, { mayChu: 'Máy chủ số 3' })
    expect(await refusalOf(save('deputy', id, { doan: 1 }))).toBe('403 FIELD_CLOSED answers.doan')
    const lines = await readHistory({
      ...{ actor: who('it'), collection: 'cases' as const, id, payload: system.payload },
    })
    const saved = lines.find(({ action }) => action === 'save')
    expect([saved?.actorName, saved?.onBehalfOf]).toEqual([who('deputy').name, who('it').name])
    expect(idOf((await dossier(id)).createdBy)).toBe(who('creator').id)
  })
  it('is not told of by a list that is filtered or sorted by its answers, or by any that a step hides', async () => {
    const { payload } = system
    const found = await payload.findByID({ collection: 'users', depth: 0, id: who('creator').id })
    const user = { ...found, collection: 'users' as const }
    const asked = { collection: 'cases' as const, overrideAccess: false, user }
    const by = (key: string) => ({ [key]: { equals: 'x' } })
    const refused = async (work: Promise<unknown>) => (await refusalOf(work))?.slice(0, 3) ?? 'answered'
    const hidden = by('answers.mayChu')
    expect(await refused(payload.find({ ...asked, where: hidden }))).toBe('403')
    expect(await refused(payload.find({ ...asked, where: { or: [by('title'), hidden] } }))).toBe('403')
    expect(await refused(payload.find({ ...asked, sort: '-answers.mayChu' }))).toBe('403')
    expect(await refused(payload.find({ ...asked, where: by('answers.donVi') }))).toBe('403')
    expect(await refused(payload.find({ ...asked, where: by('answers') }))).toBe('403')
    expect(await refused(payload.count({ ...asked, where: hidden }))).toBe('403')
    const beside = { ...asked, collection: 'achievements' as const, where: by('nomination.answers.mayChu') }
    expect(await refused(payload.find(beside))).toBe('403')
    // What nothing hides may be asked by; so may anything by the system itself.
    expect(await refused(payload.find({ ...asked, where: by('answers.noiDung') }))).toBe('answered')
    expect(await refused(payload.find({ collection: 'cases', where: hidden }))).toBe('answered')
  })
})
