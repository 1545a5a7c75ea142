import { describe, expect, it } from 'vitest'

import { shippedForms } from '../../../../src/definitions/forms/index.ts'
import { shippedProcedures } from '../../../../src/definitions/procedures/index.ts'
import { markSchedules } from '../../../../src/services/schedules/markSchedules.ts'
import type { Schedule } from '../../../../src/services/schedules/schedule.ts'
import { scheduleProblems } from '../../../../src/services/schedules/scheduleProblems.ts'
import { aRule } from '../../workflow/schedules/aRule.ts'

const report = shippedProcedures.find(({ key }) => key === 'bao-cao-dinh-ky')
const form = Object.values(shippedForms).find(({ key }) => key === report?.form) ?? null
const aSchedule = (more: Partial<Schedule> = {}): Schedule => ({
  ...aRule(),
  active: true,
  answers: [],
  beginAs: 'role',
  key: 'hang-nam',
  missed: 'each',
  person: null,
  role: 'standing-officer',
  share: 'roundRobin',
  title: 'Báo cáo {period}',
  ...more,
})
const pathsOf = (...rows: unknown[]) =>
  scheduleProblems(rows, { form, startableBy: report?.startableBy }).map(({ path }) => path)

describe('scheduleProblems', () => {
  it('should find nothing in what is shipped, nor in a procedure without any', () => {
    expect(report?.schedules).toHaveLength(2)
    for (const { form: key, schedules, startableBy } of shippedProcedures) {
      const own = Object.values(shippedForms).find((each) => each.key === key) ?? null
      expect(scheduleProblems(schedules, { form: own, startableBy })).toEqual([])
    }
    expect(scheduleProblems(null, { form, startableBy: [] })).toEqual([])
  })

  it('should take what says no more than it must, and a person once it runs', () => {
    expect(pathsOf({ day: 15, key: 'a', role: 'standing-head', title: 'A' })).toEqual([])
    expect(pathsOf(aSchedule({ active: false, beginAs: 'person' }))).toEqual([])
    expect(pathsOf(aSchedule({ beginAs: 'person' }))).toEqual(['schedules.0.person'])
    expect(pathsOf(aSchedule({ beginAs: 'person', person: 'u1' }))).toEqual([])
  })

  it.each<[string, object, string[]]>([
    ['a key that is none', { key: 'Hằng năm' }, ['key']],
    ['no title', { title: ' ' }, ['title']],
    ['an unknown placeholder', { title: 'Báo cáo {kỳ}' }, ['title']],
    ['31/02', { day: 31, month: 2 }, ['day']],
    ['an unknown role', { role: 'vua' }, ['role']],
    ['a role that may not begin it', { role: 'employee' }, ['role']],
    ['an unknown way to share', { share: 'random' }, ['share']],
    ['an unknown way with what was missed', { missed: 'some' }, ['missed']],
    ['answers that are no list', { answers: 'x' }, ['answers']],
    ['a field that the form has not', { answers: [{ field: 'khac', value: '1' }] }, ['answers.0.field']],
    [
      'a field that is worked out',
      { answers: [{ field: 'tongLuotThamGia', value: '1' }] },
      ['answers.0.field'],
    ],
    [
      'a formula that does not parse',
      { answers: [{ field: 'loaiKy', value: '"half' }] },
      ['answers.0.value'],
    ],
    [
      'a name that there is not',
      { answers: [{ field: 'loaiKy', value: 'period.loai' }] },
      ['answers.0.value'],
    ],
    [
      'a value of the wrong type',
      { answers: [{ field: 'soDienHinh', value: 'period.start' }] },
      ['answers.0.value'],
    ],
    ['a choice that there is not', { answers: [{ field: 'loaiKy', value: '"week"' }] }, ['answers.0.value']],
    [
      'a field twice',
      {
        answers: [
          { field: 'soDienHinh', value: '1' },
          { field: 'soDienHinh', value: '2' },
        ],
      },
      ['answers.1.field'],
    ],
  ])('should name the place of %s', (_, more, paths) => {
    expect(pathsOf(aSchedule(), { ...aSchedule({ key: 'hai' }), ...more })).toEqual(
      paths.map((path) => `schedules.1.${path}`),
    )
  })

  it('should refuse a key twice, what is no list, and too much', () => {
    expect(pathsOf(aSchedule(), aSchedule())).toEqual(['schedules.1.key'])
    expect(scheduleProblems('x', { form, startableBy: [] }).map(({ path }) => path)).toEqual(['schedules'])
    expect(pathsOf(...Array.from({ length: 21 }, () => aSchedule()))).toEqual(['schedules'])
    expect(pathsOf('x')).toEqual(['schedules'])
  })
})

describe('markSchedules', () => {
  const calendar = { holidays: [], workedWeekends: [] }
  const mark = (at: string, schedules: Schedule[], before = {}) =>
    markSchedules({ at: `${at}T02:00:00.000Z`, before, calendar, schedules })

  it('should count from the next due day on, and only while it is on', () => {
    expect(mark('2026-06-15', [aSchedule()])).toMatchObject({
      'hang-nam': { first: '2027-06-15', since: '2026-06-15T02:00:00.000Z' },
    })
    expect(mark('2026-06-15', [aSchedule({ active: false })])).toEqual({})
  })

  it('should go on as it was when nothing of its days changes, and begin anew when they do', () => {
    const before = mark('2026-01-05', [aSchedule()])
    expect(mark('2026-07-01', [aSchedule({ title: 'Khác', until: '2030-12-31' })], before)).toEqual(before)
    expect(mark('2026-07-01', [aSchedule({ month: 3 })], before)).toMatchObject({
      'hang-nam': { first: '2027-03-15', since: '2026-07-01T02:00:00.000Z' },
    })
  })

  it('should begin anew when it had no day left and has one now', () => {
    const before = mark('2026-07-01', [aSchedule({ until: '2026-12-31' })])
    expect(before).toMatchObject({ 'hang-nam': { first: null } })
    expect(mark('2026-08-01', [aSchedule()], before)).toMatchObject({ 'hang-nam': { first: '2027-06-15' } })
  })
})
