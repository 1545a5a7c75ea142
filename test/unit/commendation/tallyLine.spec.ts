import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { percentText } from '../../../src/commendation/percentText.ts'
import { tallyLine } from '../../../src/commendation/tallyLine.ts'

const tally = (yes: number, members: number, thresholdPercent: number) =>
  tallyLine({ yes, no: 0, abstain: 0, members, thresholdPercent })

describe('tallyLine', () => {
  it('should equal rational arithmetic for every council of 1 to 60 and every count', () => {
    for (let members = 1; members <= 60; members += 1) {
      for (let yes = 0; yes <= members; yes += 1) {
        for (const percent of [1, 50, 51, 66, 67, 75, 80, 90, 100]) {
          const expected = BigInt(yes) * 100n >= BigInt(percent) * BigInt(members)
          expect(tally(yes, members, percent).result === 'passed').toBe(expected)
        }
      }
    }
  })

  it('should never lose an award through one more vote in favour', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 100 }),
        fc.nat(59),
        (members, percent, n) => {
          const yes = n % members
          const [now, more] = [tally(yes, members, percent), tally(yes + 1, members, percent)]
          return now.result === 'notPassed' || more.result === 'passed'
        },
      ),
    )
  })

  it('should take all members as the base, so that 8 of 9 misses 90 %', () => {
    const result = tallyLine({
      yes: 8,
      no: 0,
      abstain: 0,
      members: 9,
      thresholdPercent: 90,
      legalBasis: 'Điều 33',
    })

    expect(result).toMatchObject({ result: 'notPassed', notVoted: 1 })
    expect(result.explanation.vi).toBe('8/9 phiếu đồng ý = 88,8 %, cần ≥ 90 % (Điều 33): không đạt.')
    expect(result.explanation.en).toContain('88.8 %')
  })

  it('should pass exactly at the threshold', () => {
    expect(tally(8, 10, 80).result).toBe('passed')
    expect(tally(9, 10, 90).result).toBe('passed')
    expect(tally(9, 9, 100).explanation.vi).toContain('9/9 phiếu đồng ý = 100 %')
  })

  it.each([
    { yes: 5, no: 3, abstain: 2, members: 9, thresholdPercent: 80 },
    { yes: -1, no: 0, abstain: 0, members: 9, thresholdPercent: 80 },
    { yes: 1.5, no: 0, abstain: 0, members: 9, thresholdPercent: 80 },
    { yes: 0, no: 0, abstain: 0, members: 0, thresholdPercent: 80 },
    { yes: 0, no: 0, abstain: 0, members: 9, thresholdPercent: 0 },
    { yes: Number.NaN, no: 0, abstain: 0, members: 9, thresholdPercent: 80 },
  ])('should refuse impossible counts %o', (counts) => {
    expect(() => tallyLine(counts)).toThrow(
      expect.objectContaining({ code: 'TALLY_IMPOSSIBLE', status: 422 }),
    )
  })
})

describe('percentText', () => {
  it('should cut off and never round up', () => {
    expect(percentText(8, 9)).toBe('88,8')
    expect(percentText(2, 3)).toBe('66,6')
    expect(percentText(1, 8)).toBe('12,5')
    expect(percentText(0, 7)).toBe('0')
  })
})
