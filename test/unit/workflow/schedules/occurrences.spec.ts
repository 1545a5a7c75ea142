import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { isWorkingDay, type WorkCalendar } from '../../../../src/shared/isWorkingDay.ts'
import { localDay } from '../../../../src/shared/localDay.ts'
import { beginsAt } from '../../../../src/workflow/schedules/beginsAt.ts'
import { dueOccurrences } from '../../../../src/workflow/schedules/dueOccurrences.ts'
import { monthsOf } from '../../../../src/workflow/schedules/monthsOf.ts'
import { nextOccurrences } from '../../../../src/workflow/schedules/nextOccurrences.ts'
import { periodOn } from '../../../../src/workflow/schedules/periodOn.ts'
import { recurrenceProblems } from '../../../../src/workflow/schedules/recurrenceProblems.ts'
import { type Period, periodKinds, type Recurrence } from '../../../../src/workflow/schedules/types.ts'
import { aRule } from './aRule.ts'

const always: WorkCalendar = { holidays: [], workedWeekends: [] }
/** Tết of 2027 (Đinh Mùi: 6/2), with a Saturday worked instead. */
const tet: WorkCalendar = {
  holidays: ['2027-02-04', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10'],
  workedWeekends: ['2027-02-13'],
}
const told = (rule: Recurrence, after: string, count = 3, calendar = always) =>
  nextOccurrences(rule, `${after}T02:00:00.000Z`, count, calendar).map(
    ({ at, due, period }) => `${String(localDay(at))} ${due} ${period.key}`,
  )

describe('periodOn', () => {
  it.each<[string, Parameters<typeof periodOn>[1], Period]>([
    [
      '2026-12-31',
      'year',
      {
        end: '2026-12-31',
        key: '2026',
        name: { en: '2026', vi: 'năm 2026' },
        start: '2026-01-01',
        year: 2026,
      },
    ],
    [
      '2026-06-30',
      'halfYear',
      {
        end: '2026-06-30',
        key: '2026-H1',
        name: { en: 'first half of 2026', vi: '6 tháng đầu năm 2026' },
        start: '2026-01-01',
        year: 2026,
      },
    ],
    [
      '2026-07-01',
      'halfYear',
      {
        end: '2026-12-31',
        key: '2026-H2',
        name: { en: 'second half of 2026', vi: '6 tháng cuối năm 2026' },
        start: '2026-07-01',
        year: 2026,
      },
    ],
    [
      '2026-09-30',
      'quarter',
      {
        end: '2026-09-30',
        key: '2026-Q3',
        name: { en: 'Q3 2026', vi: 'Quý III/2026' },
        start: '2026-07-01',
        year: 2026,
      },
    ],
    [
      '2028-02-29',
      'month',
      {
        end: '2028-02-29',
        key: '2028-02',
        name: { en: '02/2028', vi: 'tháng 2/2028' },
        start: '2028-02-01',
        year: 2028,
      },
    ],
  ])('should name what holds %s by the %s', (day, kind, period) => {
    expect(periodOn(day, kind)).toEqual(period)
  })
})

describe('nextOccurrences', () => {
  it.each<[string, Partial<Recurrence>, string, string[]]>([
    [
      'each year',
      {},
      '2026-06-15',
      ['2027-06-15 2027-06-15 2027', '2028-06-15 2028-06-15 2028', '2029-06-15 2029-06-15 2029'],
    ],
    [
      'thirty days before, a Sunday put off, by half-year',
      { before: 30, covers: 'halfYear' },
      '2026-01-01',
      ['2026-05-18 2026-06-15 2026-H1', '2027-05-17 2027-06-15 2027-H1', '2028-05-16 2028-06-15 2028-H1'],
    ],
    [
      'the 29th of February, in years without one its last day',
      { day: 29, month: 2 },
      '2027-01-01',
      ['2027-03-01 2027-02-28 2027', '2028-02-29 2028-02-29 2028', '2029-02-28 2029-02-28 2029'],
    ],
    [
      'the end of each month',
      { covers: 'month', day: 31, every: 'month' },
      '2027-01-30',
      ['2027-02-01 2027-01-31 2027-01', '2027-03-01 2027-02-28 2027-02', '2027-03-31 2027-03-31 2027-03'],
    ],
    [
      'each quarter about the one before, over the end of a year',
      { covers: 'quarter', coversPrevious: true, day: 5, every: 'quarter', month: 1 },
      '2026-10-06',
      ['2027-01-05 2027-01-05 2026-Q4', '2027-04-05 2027-04-05 2027-Q1', '2027-07-05 2027-07-05 2027-Q2'],
    ],
    [
      'each half-year in its last month',
      { covers: 'halfYear', day: 20, every: 'halfYear', month: 6 },
      '2026-12-21',
      ['2027-06-21 2027-06-20 2027-H1', '2027-12-20 2027-12-20 2027-H2', '2028-06-20 2028-06-20 2028-H1'],
    ],
    [
      'before the year of its due day',
      { before: 20, day: 10, month: 1 },
      '2026-12-20',
      ['2026-12-21 2027-01-10 2027', '2027-12-21 2028-01-10 2028', '2028-12-21 2029-01-10 2029'],
    ],
    [
      'between the first and the last due day',
      { from: '2027-06-16', until: '2028-06-15' },
      '2026-01-01',
      ['2028-06-15 2028-06-15 2028'],
    ],
  ])('should tell %s', (_, rule, after, expected) => {
    expect(told(aRule(rule), after)).toEqual(expected)
  })

  it.each<[string, Partial<Recurrence>, string]>([
    ['a day of Tết, on the first working day after it', { day: 6, month: 2 }, '2027-02-11'],
    ['a Saturday that is worked', { day: 13, month: 2 }, '2027-02-13'],
    [
      'working days before, over Tết',
      { before: 3, beforeIn: 'workingDays', day: 12, month: 2 },
      '2027-02-02',
    ],
    [
      'working days before a day off',
      { before: 1, beforeIn: 'workingDays', day: 14, month: 2 },
      '2027-02-13',
    ],
  ])('should follow the calendar of the office: %s', (_, rule, day) => {
    expect(told(aRule(rule), '2027-01-01', 1, tet)).toEqual([expect.stringContaining(day)])
  })

  it('should begin when the office opens, and that instant is over when it has come', () => {
    const [first] = nextOccurrences(aRule(), '2026-06-15T00:59:59.999Z', 1, always)
    expect(first?.at).toBe('2026-06-15T01:00:00.000Z')
    expect(nextOccurrences(aRule(), '2026-06-15T01:00:00.000Z', 1, always)[0]?.due).toBe('2027-06-15')
  })

  it('should end where no day is left, and ask for nothing where none is wanted', () => {
    expect(told(aRule({ until: '2026-01-01' }), '2026-02-01')).toEqual([])
    expect(told(aRule(), '2026-02-01', 0)).toEqual([])
  })
})

describe('dueOccurrences', () => {
  const asked = { calendar: always, first: '2026-01-15', rule: aRule({ covers: 'month', every: 'month' }) }
  const keysOf = (missed: 'each' | 'last' | 'none', now: string) =>
    dueOccurrences({ ...asked, missed, now }).map(({ period }) => period.key)

  it('should make up for each that was missed, for the last, or for none', () => {
    const now = '2026-04-14T02:00:00.000Z'
    expect(keysOf('each', now)).toEqual(['2026-01', '2026-02', '2026-03'])
    expect(keysOf('last', now)).toEqual(['2026-03'])
    expect(keysOf('none', now)).toEqual([])
    expect(keysOf('none', '2026-04-15T16:59:00.000Z')).toEqual(['2026-04'])
    expect(keysOf('none', '2026-04-15T17:00:00.000Z')).toEqual([])
  })

  const day = fc
    .integer({ max: 1_500, min: 0 })
    .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString())
  const dates = fc.array(
    day.map((at) => at.slice(0, 10)),
    { maxLength: 30 },
  )
  const rules = fc
    .record({
      before: fc.integer({ max: 40, min: 0 }),
      beforeIn: fc.constantFrom('days' as const, 'workingDays' as const),
      covers: fc.constantFrom(...periodKinds),
      coversPrevious: fc.boolean(),
      day: fc.integer({ max: 31, min: 1 }),
      every: fc.constantFrom(...periodKinds),
      month: fc.integer({ max: 12, min: 1 }),
    })
    .map((rule) => ({ ...rule, month: ((rule.month - 1) % monthsOf[rule.every]) + 1 }))
    .filter((rule) => recurrenceProblems({ from: null, until: null, ...rule }).length === 0)

  it('should lose no period and double none, however the ticks fall and the calendar changes', () => {
    fc.assert(
      fc.property(
        rules,
        fc.array(day, { maxLength: 6, minLength: 1 }),
        dates,
        dates,
        (rule, ticks, off, worked) => {
          const sorted = [...ticks].sort()
          const [made = '', ...later] = sorted
          const before = { holidays: [], workedWeekends: [] }
          const first = nextOccurrences(rule, made, 1, before)[0]?.due ?? ''
          const after = { holidays: off, workedWeekends: worked }
          const begun = later.flatMap((now, place) => {
            const calendar = place < later.length / 2 ? before : after
            return dueOccurrences({ calendar, first, missed: 'each', now, rule }).map(
              ({ period }) => period.key,
            )
          })
          const last = sorted.at(-1) ?? ''
          const all = dueOccurrences({ calendar: after, first, missed: 'each', now: last, rule })
          const keys = all.map(({ period }) => period.key)
          // Each tick tells all that is due, so whoever keeps keys keeps each once.
          expect(new Set(keys).size).toBe(keys.length)
          if (later.length > 1) expect(keys.filter((key) => !begun.includes(key))).toEqual([])
          // Nothing is left out between two due days that follow each other.
          const gaps = all.slice(1).map(({ due }, place) => monthsBetween(all[place]?.due ?? '', due))
          expect(gaps.every((gap) => gap === monthsOf[rule.every])).toBe(true)
          // What comes next is what is not due yet.
          const [next] = nextOccurrences(rule, last, 1, after)
          expect(keys).not.toContain(next?.period.key)
        },
      ),
      { numRuns: 100 },
    )
  })

  it('should begin on a working day always, and never later the earlier it is due', () => {
    fc.assert(
      fc.property(rules, dates, dates, day, day, (rule, holidays, workedWeekends, one, other) => {
        const calendar = { holidays, workedWeekends }
        const [early = '', late = ''] = [one, other].map((at) => at.slice(0, 10)).sort()
        const [first, second] = [beginsAt(rule, early, calendar), beginsAt(rule, late, calendar)]
        expect(first <= second).toBe(true)
        expect(isWorkingDay(localDay(first) ?? '', calendar)).toBe(true)
      }),
      { numRuns: 100 },
    )
  })
})

const monthsBetween = (one: string, other: string): number => {
  const [from, to] = [one, other].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)))
  return (to ?? 0) - (from ?? 0)
}
