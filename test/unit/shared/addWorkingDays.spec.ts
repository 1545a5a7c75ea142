import { describe, expect, it } from 'vitest'
import { addWorkingDays } from '../../../src/shared/addWorkingDays.ts'

/** Tết Quý Mão 2023 and the New Year before it, with a weekend day worked in exchange. */
const calendar = {
  holidays: ['2023-01-02', '2023-01-20', '2023-01-23', '2023-01-24', '2023-01-25', '2023-01-26'],
  workedWeekends: ['2023-02-04'],
}

describe('addWorkingDays', () => {
  it.each([
    ['an ordinary week', '2023-03-06T02:00:00.000Z', 1, '2023-03-07T10:00:00.000Z'],
    ['over a weekend', '2023-03-10T02:00:00.000Z', 1, '2023-03-13T10:00:00.000Z'],
    ['two weeks', '2023-03-06T02:00:00.000Z', 10, '2023-03-20T10:00:00.000Z'],
    ['over the year end', '2022-12-30T02:00:00.000Z', 1, '2023-01-03T10:00:00.000Z'],
    ['over Tết', '2023-01-19T02:00:00.000Z', 1, '2023-01-27T10:00:00.000Z'],
    ['from within Tết', '2023-01-24T02:00:00.000Z', 2, '2023-01-30T10:00:00.000Z'],
    ['onto a worked Saturday', '2023-02-03T02:00:00.000Z', 1, '2023-02-04T10:00:00.000Z'],
    ['past a worked Saturday', '2023-02-03T02:00:00.000Z', 2, '2023-02-06T10:00:00.000Z'],
    [
      'late in the evening UTC, which is the next local day',
      '2023-03-06T18:00:00.000Z',
      1,
      '2023-03-08T10:00:00.000Z',
    ],
    ['no days on a working day', '2023-03-06T02:00:00.000Z', 0, '2023-03-06T10:00:00.000Z'],
    ['no days on a Saturday', '2023-03-11T02:00:00.000Z', 0, '2023-03-13T10:00:00.000Z'],
  ])('should count %s', (_case, start, days, end) => {
    expect(addWorkingDays(start, days, calendar)).toBe(end)
  })

  it.each([
    ['no instant', 'mai', 1],
    ['a part of a day', '2023-03-06T02:00:00.000Z', 1.5],
    ['a negative number', '2023-03-06T02:00:00.000Z', -1],
    ['too many days', '2023-03-06T02:00:00.000Z', 1_001],
  ])('should refuse %s', (_case, start, days) => {
    expect(() => addWorkingDays(start, days, calendar)).toThrow(/Không tính được thời hạn/)
  })

  it('should refuse a calendar that never works', () => {
    const days = Array.from({ length: 6_000 }, (_, index) =>
      new Date(Date.parse('2023-01-01T00:00:00Z') + index * 86_400_000).toISOString().slice(0, 10),
    )

    expect(() => addWorkingDays('2023-01-01T00:00:00Z', 1, { holidays: days, workedWeekends: [] })).toThrow()
  })
})
