import { describe, expect, it } from 'vitest'

import { fillTitle } from '../../../../src/workflow/schedules/fillTitle.ts'
import { periodOn } from '../../../../src/workflow/schedules/periodOn.ts'
import { recurrenceProblems } from '../../../../src/workflow/schedules/recurrenceProblems.ts'
import { unknownPlaceholders } from '../../../../src/workflow/schedules/unknownPlaceholders.ts'
import { aRule } from './aRule.ts'

describe('recurrenceProblems', () => {
  const pathsOf = (more: Record<string, unknown>) =>
    recurrenceProblems({ from: null, until: null, ...aRule(), ...more }).map(({ path }) => path)

  it.each<[string, Record<string, unknown>]>([
    ['a day of each year', {}],
    ['29/2', { day: 29, month: 2 }],
    ['31 of each month', { covers: 'month', day: 31, every: 'month', month: null }],
    ['the last month of a half-year', { covers: 'quarter', every: 'halfYear', month: 6 }],
    ['one due day only', { from: '2026-06-15', until: '2026-06-15' }],
  ])('should find nothing in %s', (_, more) => {
    expect(pathsOf(more)).toEqual([])
  })

  it.each<[string, Record<string, unknown>, string[]]>([
    ['31/02', { day: 31, month: 2 }, ['day']],
    ['30/02', { day: 30, month: 2 }, ['day']],
    ['31/04', { day: 31, month: 4 }, ['day']],
    ['the 32nd', { day: 32 }, ['day']],
    ['half a day', { day: 1.5 }, ['day']],
    ['a day in words', { day: 'mười' }, ['day']],
    ['month 13', { month: 13 }, ['month']],
    ['the fourth month of a quarter', { covers: 'quarter', every: 'quarter', month: 4 }, ['month']],
    ['an interval that there is not', { every: 'week' }, ['every']],
    ['a period that there is not', { covers: 'week' }, ['covers']],
    ['a period longer than the interval', { covers: 'year', every: 'month' }, ['covers']],
    ['days before that are negative', { before: -1 }, ['before']],
    ['too many days before', { before: 251 }, ['before']],
    ['days before of no kind', { beforeIn: 'hours' }, ['beforeIn']],
    ['a day that is none', { from: '2026-02-31' }, ['from']],
    ['an end before the beginning', { from: '2027-01-01', until: '2026-12-31' }, ['until']],
  ])('should name the place of %s', (_, more, paths) => {
    expect(pathsOf(more)).toEqual(paths)
  })
})

describe('fillTitle', () => {
  const occurrence = { due: '2026-06-15', period: periodOn('2026-06-15', 'halfYear') }

  it('should tell the period, its days and the due day', () => {
    expect(fillTitle('Báo cáo {period} ({start} – {end}), hạn {due}, sổ {year}', occurrence)).toBe(
      'Báo cáo 6 tháng đầu năm 2026 (01/01/2026 – 30/06/2026), hạn 15/06/2026, sổ 2026',
    )
  })

  it('should know what means nothing', () => {
    expect(unknownPlaceholders('{period} {số} {constructor} {}')).toEqual(['số', 'constructor', ''])
    expect(fillTitle('{constructor}', occurrence)).toBe('{constructor}')
  })
})
