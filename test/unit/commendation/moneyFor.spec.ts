import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { moneyFor } from '../../../src/commendation/moneyFor.ts'
import { rulePackInForce } from '../../../src/commendation/rulePackInForce.ts'
import { rulePackSchema } from '../../../src/commendation/rulePackSchema.ts'
import { nd152Of2025 as rulePack } from '../../../src/definitions/rulePacks/nd152-2025.ts'

const amount = (awardCode: string, holder: 'collective' | 'person', decidedOn = '2026-11-20') =>
  moneyFor({ awardCode, decidedOn, holder, rulePack })?.amount

describe('moneyFor', () => {
  it.each([
    ['LDTT', 'person', 760_000],
    ['TTLDTT', 'collective', 2_030_000],
    ['CSTDCS', 'person', 2_530_000],
    ['TTLDXS', 'collective', 3_800_000],
    ['CSTDT', 'person', 7_590_000],
    ['CTDT', 'collective', 20_240_000],
    ['CSTDTQ', 'person', 11_390_000],
    ['CTDCP', 'collective', 30_360_000],
    ['GK', 'person', 760_000],
    ['GK', 'collective', 1_520_000],
    ['BKT', 'person', 3_800_000],
    ['BKT', 'collective', 7_590_000],
    ['BKTTG', 'person', 8_860_000],
    ['BKTTG', 'collective', 17_710_000],
  ] as const)('should pay %s to a %s with %i đồng', (code, holder, expected) => {
    expect(amount(code, holder)).toBe(expected)
  })

  it('should use the wage in force on the day of the decision', () => {
    expect(amount('CSTDCS', 'person', '2026-06-30')).toBe(2_340_000)
    expect(amount('CSTDCS', 'person', '2026-07-01')).toBe(2_530_000)
    expect(() => amount('CSTDCS', 'person', '2010-01-01')).toThrow(
      expect.objectContaining({ code: 'BASE_WAGE_MISSING' }),
    )
  })

  it('should give nothing where the pack gives nothing', () => {
    expect(amount('LDTT', 'collective')).toBeUndefined()
    expect(amount('constructor', 'person')).toBeUndefined()
  })

  it('should explain the sum in words', () => {
    const money = moneyFor({ awardCode: 'LDTT', decidedOn: '2026-11-20', holder: 'person', rulePack })

    expect(money?.explanation.vi).toBe('0,3 × 2.530.000 đồng, làm tròn lên 10.000 đồng = 760.000 đồng.')
  })

  it('should round up to the step and by less than one step, without floats', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 0, max: 99 }), (wage, tenths) => {
        const money = { ...rulePack.money, baseWage: [{ from: '2000-01-01', amount: wage }] }
        const coefficient = `${String(Math.floor(tenths / 10))}.${String(tenths % 10)}`
        const paid = moneyFor({
          awardCode: 'X',
          decidedOn: '2026-01-01',
          holder: 'person',
          rulePack: { money: { ...money, coefficients: { X: { person: coefficient } } } },
        })
        const tenfold = BigInt(paid?.amount ?? -1) * 10n - BigInt(tenths) * BigInt(wage)
        return (paid?.amount ?? 1) % 10_000 === 0 && tenfold >= 0n && tenfold < 100_000n
      }),
    )
  })
})

describe('rulePackInForce', () => {
  it('should pick the pack of the day; the end date itself is no longer covered', () => {
    expect(rulePackInForce([rulePack], '2025-07-01').key).toBe('nd152-2025')
    expect(rulePackInForce([rulePack], '2027-02-28').key).toBe('nd152-2025')
    expect(() => rulePackInForce([rulePack], '2027-03-01')).toThrow(
      expect.objectContaining({ code: 'RULE_PACK_MISSING' }),
    )
    expect(() => rulePackInForce([rulePack], '2025-06-30')).toThrow(expect.objectContaining({ status: 422 }))
  })

  it('should prefer the pack that began last', () => {
    const next = { ...rulePack, key: 'next', effectiveFrom: '2026-01-01', effectiveTo: null }

    expect(rulePackInForce([next, rulePack], '2026-05-05').key).toBe('next')
  })
})

describe('rulePackSchema', () => {
  it('should accept the shipped pack unchanged', () => {
    expect(rulePackSchema.parse(rulePack)).toEqual(rulePack)
  })

  it.each([
    ['effectiveTo', { effectiveTo: '2025-01-01' }],
    ['voting', { voting: { ...rulePack.voting, thresholds: { LDTT: 120 } } }],
    ['voting', { voting: { ...rulePack.voting, quorumNumerator: 4 } }],
    ['money', { money: { ...rulePack.money, coefficients: { LDTT: { person: '0,3' } } } }],
    [
      'eligibility',
      { eligibility: { LDTT: [{ kind: 'eval', label: { vi: 'a', en: 'a' }, legalBasis: 'x' }] } },
    ],
  ])('should refuse a pack that is wrong in %s', (path, change) => {
    const result = rulePackSchema.safeParse({ ...rulePack, ...change })

    expect(result.success).toBe(false)
    expect(result.error?.issues[0]?.path[0]).toBe(path)
  })
})
