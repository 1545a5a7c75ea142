import { describe, expect, it } from 'vitest'

import { longDate } from '../../../../src/documents/templates/longDate.ts'
import { numberInWords } from '../../../../src/documents/templates/numberInWords.ts'

describe('numberInWords', () => {
  it.each([
    [0, 'Không'],
    [5, 'Năm'],
    [10, 'Mười'],
    [11, 'Mười một'],
    [14, 'Mười bốn'],
    [15, 'Mười lăm'],
    [20, 'Hai mươi'],
    [21, 'Hai mươi mốt'],
    [24, 'Hai mươi tư'],
    [55, 'Năm mươi lăm'],
    [101, 'Một trăm linh một'],
    [110, 'Một trăm mười'],
    [1_000, 'Một nghìn'],
    [1_005, 'Một nghìn không trăm linh năm'],
    [2_530_000, 'Hai triệu năm trăm ba mươi nghìn'],
    [1_000_000_000, 'Một tỷ'],
    [1_002_000_000_000, 'Một nghìn không trăm linh hai tỷ'],
    [1_000_000_000_005, 'Một nghìn tỷ không trăm linh năm'],
    [-7, 'Âm bảy'],
    [12.5, 'Mười hai phẩy năm'],
    [Number.NaN, ''],
    [1e18, ''],
  ])('should read %d as %s', (value, expected) => {
    expect(numberInWords(value)).toBe(expected)
  })
})

describe('longDate', () => {
  it.each([
    ['2026-01-09', 'ngày 09 tháng 01 năm 2026'],
    ['2026-03-10', 'ngày 10 tháng 3 năm 2026'],
    // An instant is told by the day in Vietnam.
    ['2026-11-22T18:00:00Z', 'ngày 23 tháng 11 năm 2026'],
    ['không rõ', 'ngày … tháng … năm …'],
  ])('should write %s as %s', (iso, expected) => {
    expect(longDate(iso)).toBe(expected)
  })
})
