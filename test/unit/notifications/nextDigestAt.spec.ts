import { describe, expect, it } from 'vitest'

import { nextDigestAt } from '../../../src/notifications/nextDigestAt.ts'

const calendar = {
  // Tết Bính Ngọ, and the day after the New Year’s.
  holidays: ['2026-01-01', '2026-02-16', '2026-02-17', '2026-02-18', '2026-02-19', '2026-02-20'],
  workedWeekends: ['2026-02-28'],
}

describe('nextDigestAt', () => {
  it.each([
    ['early on a working day', '2026-11-26T22:59:59.999Z', '2026-11-27T00:00:00.000Z'],
    ['at the hour itself, the next day', '2026-11-26T00:00:00.000Z', '2026-11-27T00:00:00.000Z'],
    ['over a weekend', '2026-11-27T00:00:01.000Z', '2026-11-30T00:00:00.000Z'],
    ['over Tết', '2026-02-13T10:00:00.000Z', '2026-02-23T00:00:00.000Z'],
    ['on a Saturday that is worked', '2026-02-27T03:00:00.000Z', '2026-02-28T00:00:00.000Z'],
    ['over the end of the year', '2025-12-31T03:00:00.000Z', '2026-01-02T00:00:00.000Z'],
    ['over the end of a month', '2026-04-30T03:00:00.000Z', '2026-05-01T00:00:00.000Z'],
  ])('%s', (_when, instant, expected) => {
    expect(nextDigestAt(instant, 7, calendar)).toBe(expected)
  })

  it('should keep to the hour of Hà Nội, before and after seven', () => {
    expect(nextDigestAt('2026-11-26T03:00:00.000Z', 16, calendar)).toBe('2026-11-26T09:00:00.000Z')
    expect(nextDigestAt('2026-11-25T18:30:00.000Z', 0, calendar)).toBe('2026-11-26T17:00:00.000Z')
    expect(nextDigestAt('2026-11-25T16:30:00.000Z', 0, calendar)).toBe('2026-11-25T17:00:00.000Z')
  })

  it.each([-1, 24, 7.5, Number.NaN])('should take %s for seven o’clock', (hour) => {
    expect(nextDigestAt('2026-11-26T03:00:00.000Z', hour, calendar)).toBe('2026-11-27T00:00:00.000Z')
  })

  it('should come to an end where nobody ever works', () => {
    const days = Array.from({ length: 500 }, (_, place) =>
      new Date(Date.parse('2026-11-01T00:00:00.000Z') + place * 86_400_000).toISOString().slice(0, 10),
    )
    const never = { holidays: days, workedWeekends: [] }
    expect(nextDigestAt('2026-11-26T03:00:00.000Z', 7, never)).toBe('2026-11-27T03:00:00.000Z')
  })
})
