import { describe, expect, it } from 'vitest'

import { isSound, kindText } from '../../../src/admin/health/healthTexts.ts'
import type { Health } from '../../../src/services/health/health.ts'

const none = { examples: [], total: 0 }
const sound: Health = {
  checkedAt: '2023-11-20T01:00:00.000Z',
  dead: none,
  late: none,
  lateTimers: none,
  schedules: none,
  stuck: none,
  unsettled: 0,
}

describe('isSound', () => {
  it('should be true where nothing is amiss', () => {
    expect(isSound(sound)).toBe(true)
  })

  it.each<[string, Partial<Health>]>([
    ['a delivery given up', { dead: { examples: [], total: 1 } }],
    ['a late delivery', { late: { examples: [], total: 3 } }],
    ['a timer that has not rung', { lateTimers: { examples: [], total: 1 } }],
    ['a case that the clock could not begin', { schedules: { examples: [], total: 1 } }],
    ['a stuck lease', { stuck: { examples: [], total: 1 } }],
    ['a step that is half written', { unsettled: 1 }],
  ])('should be false for %s', (_, trouble) => {
    expect(isSound({ ...sound, ...trouble })).toBe(false)
  })
})

describe('kindText', () => {
  it('should name what it knows and show what it does not', () => {
    expect(kindText('mail').vi).toBe('Thư')
    expect(kindText('digest').vi).toBe('Thư tổng hợp')
    expect(kindText('something')).toEqual({ en: 'something', vi: 'something' })
  })
})
