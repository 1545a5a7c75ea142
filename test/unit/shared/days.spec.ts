import { describe, expect, it } from 'vitest'

import { dayRanges } from '../../../src/shared/dayRanges.ts'
import { daysFromTo } from '../../../src/shared/daysFromTo.ts'
import { findDaysProblem } from '../../../src/shared/findDaysProblem.ts'
import { weekdayOf } from '../../../src/shared/weekdayOf.ts'

describe('dayRanges', () => {
  it.each([
    [[], []],
    [['2026-01-01'], [{ count: 1, first: '2026-01-01', last: '2026-01-01' }]],
    // Over the ends of a month, a year and a leap February; out of order and twice.
    [
      ['2028-03-01', '2028-02-28', '2028-02-29', '2028-02-28'],
      [{ count: 3, first: '2028-02-28', last: '2028-03-01' }],
    ],
    [
      ['2027-01-01', '2026-12-31', '2026-12-29'],
      [
        { count: 1, first: '2026-12-29', last: '2026-12-29' },
        { count: 2, first: '2026-12-31', last: '2027-01-01' },
      ],
    ],
  ])('should read %j as runs', (days, ranges) => {
    expect(dayRanges(days)).toEqual(ranges)
  })
})

describe('daysFromTo', () => {
  it.each([
    ['2026-02-27', '2026-03-01', ['2026-02-27', '2026-02-28', '2026-03-01']],
    ['2026-02-27', '2026-02-27', ['2026-02-27']],
    ['2026-02-27', '2026-02-26', []],
  ])('should count from %s to %s', (first, last, days) => {
    expect(daysFromTo(first, last)).toEqual(days)
  })
})

describe('findDaysProblem', () => {
  it.each([[[]], [['2026-09-02', '2026-01-01']]])('should take %j', (days) => {
    expect(findDaysProblem(days)).toBeNull()
  })

  it.each([
    ['2026-09-02', /danh sách ngày/],
    [{ 0: '2026-09-02' }, /danh sách ngày/],
    [null, /danh sách ngày/],
    [Array.from({ length: 1_001 }, () => '2026-09-02'), /danh sách ngày/],
    [['2026-02-30'], /2026-02-30.*không phải ngày/],
    [['02/09/2026'], /không phải ngày/],
    [['2026-09-02', 5], /“5” không phải ngày/],
    [[null], /không phải ngày/],
  ])('should refuse %j', (value, sentence) => {
    expect(findDaysProblem(value)?.vi).toMatch(sentence)
  })

  it('should refuse a weekday where weekends are asked for', () => {
    expect(findDaysProblem(['2026-01-10', '2026-01-12'], true)?.vi).toBe(
      '12/01/2026 không phải thứ Bảy hay Chủ nhật.',
    )
    expect(findDaysProblem(['2026-01-10', '2026-01-11'], true)).toBeNull()
  })
})

describe('weekdayOf', () => {
  it.each([
    ['2026-11-22', 'Chủ nhật'],
    ['2026-11-30', 'Thứ Hai'],
    ['2026-12-05', 'Thứ Bảy'],
  ])('should name %s', (day, name) => {
    expect(weekdayOf(day).vi).toBe(name)
  })
})
