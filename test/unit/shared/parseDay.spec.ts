import { describe, expect, it } from 'vitest'

import { instantOf } from '../../../src/shared/instantOf.ts'
import { parseDay } from '../../../src/shared/parseDay.ts'
import { parseDayTime } from '../../../src/shared/parseDayTime.ts'
import { parseTime } from '../../../src/shared/parseTime.ts'

describe('days and times as people type them', () => {
  it.each([
    ['22/11/2026', '2026-11-22'],
    ['1/2/2026', '2026-02-01'],
    ['01-02-2026', '2026-02-01'],
    ['2.9.2026', '2026-09-02'],
    [' 2 / 9 / 2026 ', '2026-09-02'],
    ['22 11 2026', '2026-11-22'],
    ['22112026', '2026-11-22'],
    ['2026-11-22', '2026-11-22'],
    ['29/02/2024', '2024-02-29'],
    ['29/02/2026', null],
    ['31/4/2026', null],
    ['11/22/2026', null],
    ['0/1/2026', null],
    ['22/11/26', null],
    ['22/11', null],
    ['2211202', null],
    ['hôm nay', null],
    ['', null],
  ])('should read the day %j as %j', (text, day) => {
    expect(parseDay(text)).toBe(day)
  })

  it.each([
    ['08:30', '08:30'],
    ['8:30', '08:30'],
    ['8h30', '08:30'],
    ['8h', '08:00'],
    ['14 giờ', '14:00'],
    ['14 giờ 05 phút', '14:05'],
    ['14 giờ 05 phút'.normalize('NFD'), '14:05'],
    ['8', '08:00'],
    ['0830', '08:30'],
    ['08:30:00', '08:30'],
    ['24:00', null],
    ['8:60', null],
    ['8:3', null],
    ['sáng', null],
    ['', null],
  ])('should read the time %j as %j', (text, time) => {
    expect(parseTime(text)).toBe(time)
  })

  it.each([
    ['22/11/2026 08:30', '2026-11-22T08:30'],
    ['1-2-2026 8h', '2026-02-01T08:00'],
    ['08:30, 22/11/2026', '2026-11-22T08:30'],
    ['22/11/2026 14 giờ 05 phút', '2026-11-22T14:05'],
    ['2 / 9 / 2026 8h30', '2026-09-02T08:30'],
    ['221120260830', '2026-11-22T08:30'],
    ['2026-11-22T08:30', '2026-11-22T08:30'],
    ['22/11/2026', null],
    ['08:30', null],
    ['31/02/2026 08:30', null],
    ['22/11/2026 25:00', null],
    ['', null],
  ])('should read the day with a time %j as %j', (text, local) => {
    expect(parseDayTime(text)).toBe(local)
  })

  it('should mean the clocks of Vietnam wherever the browser stands', () => {
    expect(instantOf('2026-11-22T00:30')).toBe('2026-11-21T17:30:00.000Z')
  })
})
