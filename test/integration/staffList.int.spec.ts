import { afterAll, beforeAll, describe, expect, it } from 'vitest'

import { findActor } from '../../src/services/dossiers/actorOf.ts'
import { importStaffList } from '../../src/services/staffList/importStaffList.ts'
import { anAccount } from './anAccount.ts'
import { openSystem, type System } from './openSystem.ts'
import { refusalOf } from './refusalOf.ts'

const list = (...lines: string[]) =>
  ['Đơn vị\tĐơn vị cấp trên\tHọ và tên\tChức vụ\tEmail\tVai trò', ...lines].join('\n')
const office = list(
  'Tổ Lễ tân\tPhòng Đối ngoại thử\tĐỗ Thị Chi\tTổ trưởng\tchi@danh-sach.example.vn\tThủ trưởng đơn vị',
  'Phòng Đối ngoại thử\t\t\t\t\t',
  'Tổ Lễ tân\t\tHà Văn Dũng\tNhân viên\t\t',
)

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
describe(`a list of staff, on ${database}`, () => {
  let system: System
  let admin = ''
  let officer = ''

  const bring = async (input: Record<string, unknown>, who = admin) => {
    const { payload } = system
    const user = {
      ...(await payload.findByID({ collection: 'users', depth: 0, id: who })),
      collection: 'users' as const,
    }
    return importStaffList({ actor: await findActor(payload, who), input, payload, user })
  }
  const counts = async () => {
    const { payload } = system
    // A whole collection is counted by estimate on MongoDB.
    const where = { id: { exists: true } }
    const count = async (collection: 'people' | 'units' | 'users') =>
      (await payload.count({ collection, where })).totalDocs
    return [await count('units'), await count('people'), await count('users')]
  }
  const account = async (email: string) => {
    const { docs } = await system.payload.find({
      collection: 'users',
      depth: 1,
      where: { email: { equals: email } },
    })
    return docs[0]
  }

  beforeAll(async () => {
    system = await openSystem()
    const made = async (key: string, role: string) =>
      String((await anAccount(system.payload, { domain: 'staff-list', key, role })).id)
    admin = await made('admin', 'system-admin')
    officer = await made('officer', 'standing-officer')
  }, 300_000)
  afterAll(() => system.close())

  it('is told first and does nothing', async () => {
    const before = await counts()
    const told = await bring({ dryRun: true, text: office })
    expect(told).toMatchObject({ isDone: false, problems: [] })
    expect(told.units.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      'create Phòng Đối ngoại thử',
      'create Tổ Lễ tân',
    ])
    expect(await counts()).toEqual(before)
  })

  it('makes units, people and accounts, once however often it is sent', async () => {
    const [units = 0, people = 0, users = 0] = await counts()
    await expect(bring({ text: office })).resolves.toMatchObject({ isDone: true })
    expect(await counts()).toEqual([units + 2, people + 2, users + 1])
    const again = await bring({ text: office })
    expect(again.units.map(({ kind }) => kind)).toEqual(['same', 'same'])
    expect(
      again.steps.every(({ account, person }) => [account, person].every((each) => each?.kind !== 'create')),
    ).toBe(true)
    expect(await counts()).toEqual([units + 2, people + 2, users + 1])
    expect(await account('chi@danh-sach.example.vn')).toMatchObject({
      active: true,
      person: { fullName: 'Đỗ Thị Chi', position: 'Tổ trưởng' },
      roles: ['unit-head'],
      unit: { key: 'to-le-tan', name: 'Tổ Lễ tân' },
    })
  })

  it('changes what it says otherwise, and leaves alone what it does not say', async () => {
    await bring({
      text: list('Phòng Đối ngoại thử\t\tĐỗ Thị Chi\tPhó Trưởng phòng\tchi@danh-sach.example.vn\t'),
    })
    expect(await account('chi@danh-sach.example.vn')).toMatchObject({
      person: { position: 'Phó Trưởng phòng' },
      roles: ['unit-head'],
      unit: { name: 'Phòng Đối ngoại thử' },
    })
    const { docs } = await system.payload.find({
      collection: 'units',
      depth: 1,
      where: { key: { equals: 'to-le-tan' } },
    })
    expect(docs[0]?.parent).toMatchObject({ name: 'Phòng Đối ngoại thử' })
  })

  it('does nothing at all where a line is wrong', async () => {
    const before = await counts()
    const wrong = list(
      'Phòng Mới tinh\t\tVũ Én\t\ten@danh-sach.example.vn\t',
      'Phòng Mới tinh\t\tX\t\tkhông-phải\t',
    )
    expect(await refusalOf(bring({ text: wrong }))).toBe('422 STAFF_LIST_INVALID rows.3.email')
    expect(await counts()).toEqual(before)
    expect(await refusalOf(bring({ text: 7 }))).toBe('422 ')
    expect(await refusalOf(bring({ rows: [], text: '' }))).toContain('422')
  })

  it('makes no accounts with the rights of somebody who may not', async () => {
    const text = list('Phòng Đối ngoại thử\t\tVũ Én\t\ten@danh-sach.example.vn\tQuản trị hệ thống')
    await expect(bring({ text }, officer)).rejects.toMatchObject({ status: 403 })
    expect(await account('en@danh-sach.example.vn')).toBeUndefined()
  })
})
