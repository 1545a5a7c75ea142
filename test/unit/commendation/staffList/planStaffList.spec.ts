import { describe, expect, it } from 'vitest'

import { planStaffList } from '../../../../src/commendation/staffList/planStaffList.ts'
import { readStaffList } from '../../../../src/commendation/staffList/readStaffList.ts'
import type { KnownStaff } from '../../../../src/commendation/staffList/types.ts'

const person = { gender: null, isDirectWorker: null, key: null, position: 'Chuyên viên', unit: 'u1' }
const known: KnownStaff = {
  accounts: [
    { email: 'an@tinh.vn', id: 'a1', name: 'Lê An', person: 'p1', roles: ['system-admin'], unit: 'u1' },
  ],
  people: [
    { ...person, fullName: 'Lê An', id: 'p1' },
    { ...person, fullName: 'Trần Bình', id: 'p2' },
    { ...person, fullName: 'Trần Bình', id: 'p3', key: 'CB3' },
  ],
  units: [
    { id: 'u1', key: 'kinh-te', name: 'Phòng Kinh tế', parent: null },
    { id: 'u2', key: 'noi-chinh', name: 'Phòng Nội chính', parent: 'u1' },
  ],
}
const plan = (head: string, ...lines: string[]) =>
  planStaffList(readStaffList([head, ...lines].join('\n')).rows, known, 'a1')

describe('what a list of staff makes and changes', () => {
  it('should find what is there, and change only what the list says otherwise', () => {
    const { problems, steps, units } = plan(
      'Đơn vị\tHọ và tên\tChức vụ\tEmail',
      'phong kinh te\tLê An\tChuyên viên\tAN@tinh.vn',
      'Phòng Nội chính\tLê An\tPhó Trưởng phòng\t',
    )
    expect(problems).toEqual([])
    expect(units.map(({ id, kind }) => [id, kind])).toEqual([
      ['u1', 'same'],
      ['u2', 'same'],
    ])
    expect(steps[0]).toMatchObject({ account: { kind: 'same' }, person: { id: 'p1', kind: 'same' } })
    // Of the same name, in another unit and without an address: somebody else.
    expect(steps[1]).toMatchObject({ account: null, person: { id: null, kind: 'create' } })
  })

  it('should follow an account into another unit, with its staff record', () => {
    const { steps } = plan('Đơn vị\tHọ và tên\tEmail', 'Phòng Nội chính\tLê An\tan@tinh.vn')
    const moved = { field: 'unit', from: 'Phòng Kinh tế', to: 'Phòng Nội chính' }
    expect(steps[0]).toMatchObject({
      account: { changes: [moved], id: 'a1', kind: 'change' },
      person: { changes: [moved], id: 'p1', kind: 'change' },
    })
  })

  it('should ask for the key where a unit has two people of one name', () => {
    const { problems } = plan('Đơn vị\tHọ và tên', 'Phòng Kinh tế\tTrần Bình')
    expect(problems.map(({ path }) => path)).toEqual(['rows.2.fullName'])
    const { problems: none, steps } = plan(
      'Đơn vị\tHọ và tên\tMã cán bộ',
      'Phòng Nội chính\tTrần Bình\tCB3',
      'Phòng Kinh tế\tTrần Bình\tCB9',
    )
    expect(none).toEqual([])
    expect(steps.map((step) => [step.person?.id, step.person?.changes.map(({ field }) => field)])).toEqual([
      ['p3', ['unit']],
      ['p2', ['key']],
    ])
  })

  it('should make units once, those above first, also where the list names them later', () => {
    const { problems, units } = plan(
      'Đơn vị\tĐơn vị cấp trên\tMã đơn vị\tHọ và tên',
      'Tổ Lễ tân\tPhòng Quản trị\t\tĐỗ Chi',
      'Phòng Quản trị\t\tqt\t',
      'Tổ Lễ tân\t\t\tHà Dung',
      'Phòng Quản trị\tPhòng Kinh tế\t\t',
    )
    expect(problems).toEqual([])
    expect(units.map(({ key, kind, name, parentUnit }) => [name, kind, key, parentUnit])).toEqual([
      ['Phòng Quản trị', 'create', 'qt', 'Phòng Kinh tế'],
      ['Tổ Lễ tân', 'create', null, 'Phòng Quản trị'],
    ])
  })

  it.each([
    { name: 'is nowhere', lines: ['A\tB\t'], path: 'rows.2.parentUnit' },
    { name: 'stands above itself', lines: ['A\tB\t', 'B\tA\t'], path: 'rows.2.parentUnit' },
    {
      name: 'is below what is there',
      lines: ['Phòng Kinh tế\tPhòng Nội chính\t'],
      path: 'rows.2.parentUnit',
    },
    {
      name: 'differs from line to line',
      lines: ['A\tPhòng Kinh tế\t', 'A\tPhòng Nội chính\t'],
      path: 'rows.3.parentUnit',
    },
    { name: 'has another key here', lines: ['Phòng Kinh tế\t\tkt'], path: 'rows.2.unitKey' },
  ])('should refuse a unit that $name', ({ lines, path }) => {
    const { problems } = plan('Đơn vị\tĐơn vị cấp trên\tMã đơn vị', ...lines)
    expect(problems[0]?.path).toBe(path)
  })

  it('should let nobody change the roles of their own account', () => {
    const line = (roles: string) => `Phòng Kinh tế\tLê An\tan@tinh.vn\t${roles}`
    const problemsOf = (roles: string) =>
      plan('Đơn vị\tHọ và tên\tEmail\tVai trò', line(roles)).problems.map(({ path }) => path)
    expect(problemsOf('chief')).toEqual(['rows.2.roles'])
    expect(problemsOf('Quản trị hệ thống')).toEqual([])
  })
})
