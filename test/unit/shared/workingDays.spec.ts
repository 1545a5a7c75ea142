import { describe, expect, it } from 'vitest'

import { addWorkingDays } from '../../../src/shared/addWorkingDays.ts'
import { shiftWorkingDays } from '../../../src/shared/shiftWorkingDays.ts'
import { workingDaysBetween } from '../../../src/shared/workingDaysBetween.ts'

/** Tết Bính Ngọ: off from 16 to 20 February 2026; Saturday 22 August worked for Monday 31 August. */
const calendar = {
  holidays: [
    '2026-01-01',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
    '2026-08-31',
    '2026-09-01',
    '2026-09-02',
  ],
  workedWeekends: ['2026-08-22'],
}

describe('deadlines and timers around days off', () => {
  it.each([
    ['over Tết', '2026-02-13T02:00:00.000Z', 1, '2026-02-23'],
    ['begun during Tết', '2026-02-18T02:00:00.000Z', 2, '2026-02-24'],
    ['a Saturday worked in exchange counts', '2026-08-21T02:00:00.000Z', 1, '2026-08-22'],
    ['the Monday exchanged for it does not', '2026-08-28T02:00:00.000Z', 1, '2026-09-03'],
    ['over the end of the year', '2025-12-31T02:00:00.000Z', 1, '2026-01-02'],
    ['over the end of February', '2026-02-27T02:00:00.000Z', 1, '2026-03-02'],
    ['over the end of a month', '2026-04-30T02:00:00.000Z', 2, '2026-05-04'],
    // 17:30 UTC on the last day of the year is the new year in Việt Nam.
    ['begun late in the evening of UTC', '2025-12-31T17:30:00.000Z', 1, '2026-01-02'],
  ])('%s', (_, start, days, day) => {
    expect(addWorkingDays(start, days, calendar)).toBe(`${day}T10:00:00.000Z`)
    expect(shiftWorkingDays(start, days, calendar).slice(11)).toBe(start.slice(11))
    expect(workingDaysBetween(start, `${day}T10:00:00.000Z`, calendar)).toBe(days)
  })

  it.each([
    ['back over Tết', '2026-02-23T10:00:00.000Z', -1, '2026-02-13T10:00:00.000Z'],
    ['back over a weekend', '2026-03-09T10:00:00.000Z', -2, '2026-03-05T10:00:00.000Z'],
    ['no days', '2026-02-17T10:00:00.000Z', 0, '2026-02-17T10:00:00.000Z'],
  ])('%s', (_, start, days, expected) => {
    expect(shiftWorkingDays(start, days, calendar)).toBe(expected)
  })

  it('should count no working day backwards', () => {
    expect(workingDaysBetween('2026-03-09T02:00:00.000Z', '2026-03-02T02:00:00.000Z', calendar)).toBe(0)
  })
})
