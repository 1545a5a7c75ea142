import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'

import type { Procedure } from '../../payload-types.ts'
import { deliverEntry } from '../../src/outbox/deliverEntry.ts'
import type { Entry } from '../../src/outbox/entry.ts'
import { startWorker, type Worker } from '../../src/outbox/startWorker.ts'
import { historyLines } from '../../src/services/dossiers/historyLines.ts'
import { publishDefinition } from '../../src/services/definitions/publishDefinition.ts'
import { readHealth } from '../../src/services/health/readHealth.ts'
import { exportPack } from '../../src/services/packs/exportPack.ts'
import { importPack } from '../../src/services/packs/importPack.ts'
import { planImport } from '../../src/services/packs/planImport.ts'
import { dueSchedules } from '../../src/services/schedules/dueSchedules.ts'
import { anAccount } from './anAccount.ts'
import { aField } from './aField.ts'
import { aProcedure } from './aProcedure.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const text = (vi: string) => ({ en: vi, vi })
type Row = NonNullable<Procedure['schedules']>[number]

const form = (key: string) => ({
  formatVersion: 1 as const,
  key,
  pages: [
    {
      key: 'trang',
      sections: [
        { fields: [aField('ky', 'period'), aField('ten', 'text')], key: 'phan', title: text('Phần') },
      ],
      title: text('Trang'),
    },
  ],
  title: text('Việc định kỳ'),
})
const workflow = (key: string) => ({
  formatVersion: 1 as const,
  initial: 'draft',
  key,
  name: text(key),
  states: [
    {
      key: 'draft',
      kind: 'initial' as const,
      label: text('Đang lập'),
      phase: text('Đang lập'),
      turn: [{ relation: 'creator' }],
      write: [{ relation: 'creator' }],
    },
    { key: 'done', kind: 'success' as const, label: text('Xong'), phase: text('Xong'), turn: [] },
  ],
  transitions: [
    {
      action: 'finish',
      by: [{ relation: 'creator' }],
      comment: 'optional' as const,
      from: ['draft'],
      label: text('Xong'),
      to: 'done',
    },
  ],
})

/** Each month on the 15th, about that month. */
const monthly = (more: Partial<Row> = {}): Row => ({
  active: true,
  answers: [
    { field: 'ky', value: '{ start: period.start, end: period.end }' },
    { field: 'ten', value: '"Hạn " + period.due' },
  ],
  beforeIn: 'days',
  beginAs: 'role',
  covers: 'month',
  day: 15,
  every: 'month',
  key: 'hang-thang',
  missed: 'each',
  role: 'unit-officer',
  share: 'roundRobin',
  title: 'Việc {period}',
  ...more,
})

describe(`procedures that begin by the clock, on ${database}`, () => {
  let other: undefined | Worker
  let system: System
  let worker: Worker

  /** It is so many o'clock, for the office and for the machine. */
  const itIs = (day: string) => {
    vi.useFakeTimers({ now: Date.parse(`${day}T03:00:00.000Z`), toFake: ['Date'] })
  }
  const begin = async (key: string, row: Partial<Row> = {}, more: Partial<Procedure> = {}) => {
    const { payload } = system
    const id = await aProcedure(payload, { form: form(key), workflow: workflow(key) })
    return payload.update({
      collection: 'procedures',
      data: { ...more, schedules: [monthly(row)] },
      depth: 0,
      id,
    })
  }
  const change = (id: string, data: Partial<Procedure>) =>
    system.payload.update({ collection: 'procedures', data, depth: 0, id })
  const casesOf = async (procedure: string) => {
    const { docs } = await system.payload.find({
      collection: 'cases',
      depth: 0,
      limit: 0,
      pagination: false,
      sort: 'number',
      where: { procedure: { equals: procedure } },
    })
    return docs
  }
  const titlesOf = async (procedure: string) => (await casesOf(procedure)).map(({ title }) => title).sort()
  const rowsOf = async (procedure: string) => {
    const { docs } = await system.payload.find({
      collection: 'outbox',
      depth: 0,
      limit: 0,
      pagination: false,
      where: { and: [{ kind: { equals: 'schedule' } }, { subjectId: { equals: procedure } }] },
    })
    return docs
  }
  const troubles = async () => (await readHealth(system.payload)).schedules

  beforeAll(async () => {
    system = await openSystem()
    // What the seeded plan leaves to do is another matter.
    await system.worker.stop()
    const { payload } = system
    await payload.update({ collection: 'outbox', data: { status: 'done' }, where: {} })
    worker = startWorker(payload)
  }, 300_000)
  afterEach(async () => {
    vi.restoreAllMocks()
    await other?.stop()
    other = undefined
    const { docs } = await system.payload.find({
      collection: 'procedures',
      depth: 0,
      limit: 0,
      pagination: false,
    })
    for (const { id, schedules } of docs) if (schedules?.length) await change(id, { schedules: [] })
    vi.useRealTimers()
  })
  afterAll(async () => {
    await worker.stop()
    await system.close()
  })

  it('begins what is due, once, with its title, number and answers, and tells whose it is', async () => {
    const { payload } = system
    itIs('2027-03-10')
    const { id } = await begin('dinh-ky')
    await worker.drain()
    expect(await casesOf(id)).toEqual([])

    itIs('2027-03-15')
    await worker.drain()
    await worker.drain()
    const [made, ...more] = await casesOf(id)
    expect(more).toEqual([])
    expect(made).toMatchObject({
      answers: { ky: { end: '2027-03-31', start: '2027-03-01' }, ten: 'Hạn 2027-03-15' },
      number: '001/2027',
      state: 'draft',
      title: 'Việc tháng 3/2027',
    })
    const creator = await payload.findByID({ collection: 'users', depth: 0, id: String(made?.createdBy) })
    expect(creator.roles).toContain('unit-officer')
    expect(made).toMatchObject({ assignees: [creator.id], unit: creator.unit })
    expect(await historyLines({ collection: 'cases', id: made?.id ?? '', payload })).toMatchObject([
      {
        actor: 'system',
        automatic: true,
        comment: `Kỳ: tháng 3/2027. Thay mặt: ${creator.name}.`,
        commandKey: `schedule:${id}:hang-thang:2027-03`,
        label: 'Tự lập hồ sơ theo lịch',
        onBehalfOf: creator.name,
      },
    ])
    const told = await payload.find({
      collection: 'outbox',
      where: { and: [{ kind: { equals: 'mail' } }, { subjectId: { equals: made?.id ?? '' } }] },
    })
    expect(told.docs.map(({ status, summary }) => [status, summary?.includes(creator.email)])).toEqual([
      ['recorded', true],
    ])
    const items = await payload.find({ collection: 'work-items', where: { user: { equals: creator.id } } })
    expect(items.docs.some(({ open, title }) => open && title === 'Việc tháng 3/2027')).toBe(true)
  })

  it.each<[Row['missed'], string[]]>([
    ['each', ['Việc tháng 1/2027', 'Việc tháng 2/2027', 'Việc tháng 3/2027']],
    ['last', ['Việc tháng 3/2027']],
    ['none', []],
  ])('makes up for days that passed: %s', async (missed, titles) => {
    itIs('2027-01-04')
    const { id } = await begin(`bo-lo-${missed}`, { missed })
    itIs('2027-04-05')
    await worker.drain()
    await worker.drain()
    expect(await titlesOf(id)).toEqual(titles)
  })

  it('begins each once with two workers at once, and shares them out in turn', async () => {
    const { payload } = system
    const role = 'party-committee'
    const people = ['mot', 'hai'].map((key) => anAccount(payload, { domain: 'lich', key, role }))
    const ids = (await Promise.all(people)).map((user) => user.id)
    for (const { id } of (
      await payload.find({
        collection: 'users',
        limit: 0,
        pagination: false,
        where: { roles: { contains: role } },
      })
    ).docs)
      if (!ids.includes(id)) await payload.update({ collection: 'users', data: { active: false }, id })
    itIs('2027-01-04')
    const { id } = await begin('hai-nguoi', { role }, { startableBy: [role] })
    itIs('2027-05-04')
    other = startWorker(payload)

    await Promise.all([worker.drain(), other.drain(), dueSchedules(payload)(), dueSchedules(payload)()])
    await Promise.all([worker.drain(), other.drain()])

    const made = await casesOf(id)
    expect(made.map(({ title }) => title).sort()).toEqual(
      [1, 2, 3, 4].map((month) => `Việc tháng ${String(month)}/2027`),
    )
    expect(ids.map((user) => made.filter(({ createdBy }) => createdBy === user).length)).toEqual([2, 2])

    // A worker that lost its claim and comes back.
    const [row] = await rowsOf(id)
    const late = { ...(row as unknown as Entry), status: 'done' }
    await deliverEntry(payload, late)
    expect(await casesOf(id)).toHaveLength(4)
  })

  it('begins nothing twice after a crash between the writes', async () => {
    const { payload } = system
    itIs('2027-01-04')
    const { id } = await begin('dut-ganh')
    itIs('2027-01-15')
    const create = payload.create.bind(payload) as (args: unknown) => Promise<never>
    // The case is there, and neither its history nor the end of the delivery was written.
    vi.spyOn(payload, 'create').mockImplementationOnce(async (args) => {
      await create(args)
      throw new Error('killed')
    })
    await worker.drain()
    expect(await casesOf(id)).toHaveLength(1)
    expect(await rowsOf(id)).toMatchObject([{ attempts: 1, status: 'queued' }])

    itIs('2027-01-18')
    await worker.drain()
    const [made, ...more] = await casesOf(id)
    expect(more).toEqual([])
    expect(await rowsOf(id)).toMatchObject([{ status: 'done', summary: 'Việc tháng 1/2027' }])
    expect(await historyLines({ collection: 'cases', id: made?.id ?? '', payload })).toHaveLength(1)
  })

  it('begins nothing of what passed while the procedure or the schedule was off', async () => {
    itIs('2027-01-04')
    const { id } = await begin('tat-bat')
    await change(id, { active: false })
    itIs('2027-02-20')
    await worker.drain()
    await change(id, { active: true })
    await worker.drain()
    await change(id, { schedules: [monthly({ active: false })] })
    itIs('2027-03-20')
    await worker.drain()
    await change(id, { schedules: [monthly()] })
    await worker.drain()
    expect(await casesOf(id)).toEqual([])

    itIs('2027-04-15')
    // It is in the outbox when somebody switches it off.
    await dueSchedules(system.payload)()
    await change(id, { active: false })
    await worker.drain()
    expect(await casesOf(id)).toEqual([])
    expect(await rowsOf(id)).toMatchObject([
      { status: 'done', summary: 'Lịch đã tắt hoặc đã đổi: không lập' },
    ])
  })

  it('tells on the health page that the workflow is not published, and begins once it is', async () => {
    const { payload } = system
    itIs('2027-01-04')
    const { id } = await begin('chua-ban-hanh')
    const drawn = await payload.create({
      collection: 'workflows',
      data: { definition: workflow('ban-moi'), key: 'ban-moi', title: 'ban-moi' },
    })
    await change(id, { workflow: drawn.id })
    itIs('2027-01-15')
    await worker.drain()
    const { examples, total } = await troubles()
    expect([total, examples[0]?.collection, examples[0]?.subject]).toEqual([1, 'procedures', id])
    expect(examples[0]?.lastError).toContain('chưa được ban hành')

    await publishDefinition({
      at: '2027-01-16T02:00:00.000Z',
      id: drawn.id,
      kind: 'workflows',
      payload,
      userId: null,
    })
    itIs('2027-01-18')
    await worker.drain()
    expect(await titlesOf(id)).toEqual(['Việc tháng 1/2027'])
    expect((await troubles()).total).toBe(0)
  })

  it('tells that nobody may begin it, goes on trying, and begins when there is somebody', async () => {
    const { payload } = system
    itIs('2027-01-04')
    const user = await anAccount(payload, { domain: 'lich', key: 'vang', role: 'employee' })
    const { id } = await begin('khong-ai', { beginAs: 'person', person: user.id, role: null })
    itIs('2027-01-15')
    await worker.drain()
    expect((await troubles()).examples[0]?.lastError).toContain('chưa có ai')
    const [row] = await rowsOf(id)
    // Tried as often as others are before they are given up.
    await payload.update({ collection: 'outbox', data: { attempts: 40 }, id: row?.id ?? '' })
    itIs('2027-01-18')
    await worker.drain()
    expect(await rowsOf(id)).toMatchObject([{ attempts: 41, status: 'queued' }])

    await payload.update({ collection: 'users', data: { roles: ['unit-officer'] }, id: user.id })
    itIs('2027-02-01')
    await worker.drain()
    expect(await casesOf(id)).toMatchObject([{ createdBy: user.id, title: 'Việc tháng 1/2027' }])
    expect((await troubles()).total).toBe(0)
  })

  it('refuses what makes no sense with its place, and is kept by whoever keeps the catalogue', async () => {
    const { payload } = system
    itIs('2027-01-04')
    const { id, scheduleMarks } = await begin('bi-tu-choi')
    const { docs } = await payload.find({
      collection: 'users',
      where: { roles: { contains: 'standing-head' } },
    })
    const user = { ...docs[0], collection: 'users' } as never
    const save = (data: Partial<Procedure>) =>
      payload.update({ collection: 'procedures', data, depth: 0, id, overrideAccess: false, user })

    expect(
      await refusalOf(
        save({
          schedules: [monthly(), monthly({ covers: 'year', day: 31, every: 'year', key: 'b', month: 2 })],
        }),
      ),
    ).toBe('422 SCHEDULE_INVALID schedules.1.day')
    expect(await refusalOf(save({ startableBy: ['employee'] }))).toBe('422 SCHEDULE_INVALID schedules.0.role')
    expect(await refusalOf(save({ scheduleMarks: {} }))).toBe('403 FIELD_NOT_WRITABLE scheduleMarks')

    const saved = await save({ title: 'Tên mới' })
    expect(saved).toMatchObject({ schedules: [{ key: 'hang-thang' }], title: 'Tên mới' })
    expect(saved).not.toHaveProperty('scheduleMarks')
    expect((await payload.findByID({ collection: 'procedures', id })).scheduleMarks).toEqual(scheduleMarks)
  })

  it('carries schedules in packs, off and without people, as the same bytes', async () => {
    const { payload } = system
    itIs('2027-01-04')
    await begin('trong-goi', { before: 3, beforeIn: 'workingDays' })
    const pack = await exportPack(payload)
    const item = pack.procedures.find(({ key }) => key === 'trong-goi')
    expect(JSON.stringify(item)).not.toMatch(/"(?:id|active|person|scheduleMarks)":/)
    const copy = { ...structuredClone(item), key: 'tu-goi' } as typeof item & { schedules: Row[] }
    const given = { ...pack, forms: [], procedures: [copy], 'rule-packs': [], workflows: [] }
    await importPack(payload, given)

    const again = (await exportPack(payload)).procedures.find(({ key }) => key === 'tu-goi')
    expect(JSON.stringify(again)).toBe(JSON.stringify(copy))
    const found = await payload.find({ collection: 'procedures', where: { key: { equals: 'tu-goi' } } })
    expect(found.docs[0]).toMatchObject({ active: false, schedules: [{ active: false }] })
    const broken = { ...given, procedures: [{ ...copy, schedules: [{ ...copy.schedules[0], day: 32 }] }] }
    expect(await refusalOf(planImport(payload, broken))).toBe(
      '422 SCHEDULE_INVALID procedures.tu-goi.schedules.0.day',
    )
  })
})
