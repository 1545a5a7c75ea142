import { describe, expect, it } from 'vitest'

import { areBothInForce, councilInForce, isWithin } from '../../../src/commendation/councilInForce.ts'

const old = { name: 'old', validFrom: '2021-01-01', validUntil: '2026-06-30' }
const present = { name: 'present', validFrom: '2026-07-01' }
const asleep = { active: false, name: 'asleep' }

describe('the council of the date', () => {
  it.each([
    ['2020-12-31', undefined],
    ['2021-01-01', 'old'],
    ['2026-06-30', 'old'],
    ['2026-07-01', 'present'],
    ['2040-01-01', 'present'],
  ])('should be, on %s, %s', (day, name) => {
    expect(councilInForce([asleep, old, present], day)?.name).toBe(name)
  })

  it('should be the one that began last where old data hold two, and of equals the first given', () => {
    const [newest, older] = [
      { active: true, name: 'newest' },
      { active: true, name: 'older' },
    ]
    expect(councilInForce([newest, older], '2026-11-30')?.name).toBe('newest')
    expect(councilInForce([newest, older, present], '2026-11-30')?.name).toBe('present')
  })

  it('should let a council follow on another, and none stand beside it for a day', () => {
    expect(areBothInForce(old, present)).toBe(false)
    expect(areBothInForce(old, { validFrom: '2026-06-30' })).toBe(true)
    expect(areBothInForce({}, present)).toBe(true)
    expect(areBothInForce(asleep, present)).toBe(false)
  })

  it('should take fewer days for the same council, and more for another', () => {
    expect(isWithin({ validUntil: '2026-06-30' }, {})).toBe(true)
    expect(isWithin({ ...old, active: false }, old)).toBe(true)
    expect(isWithin({ ...old, validUntil: '2026-07-01' }, old)).toBe(false)
    expect(isWithin(old, { ...old, active: false })).toBe(false)
  })
})
