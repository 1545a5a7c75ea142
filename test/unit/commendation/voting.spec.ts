import { describe, expect, it } from 'vitest'

import { findBallotProblems } from '../../../src/commendation/findBallotProblems.ts'
import { findUnreachableThreshold } from '../../../src/commendation/findUnreachableThreshold.ts'
import { quorumOf } from '../../../src/commendation/quorumOf.ts'
import type { RulePack } from '../../../src/commendation/rulePackSchema.ts'
import { thresholdFor } from '../../../src/commendation/thresholdFor.ts'
import { votingBaseOf } from '../../../src/commendation/votingBaseOf.ts'
import { nd152Of2025 } from '../../../src/definitions/rulePacks/nd152-2025.ts'

const outOfBase: RulePack = { ...nd152Of2025, voting: { ...nd152Of2025.voting, recusal: 'out-of-base' } }

describe('thresholdFor', () => {
  it('should read the threshold of the award from the pack', () => {
    expect(thresholdFor(nd152Of2025, 'CSTDCS')).toBe(80)
    expect(thresholdFor(nd152Of2025, 'CSTDT')).toBe(90)
  })

  it.each(['UNKNOWN', 'constructor', '__proto__'])(
    'should refuse an award the pack is silent on: %s',
    (code) => {
      expect(() => thresholdFor(nd152Of2025, code)).toThrow(
        expect.objectContaining({ code: 'THRESHOLD_MISSING' }),
      )
    },
  )
})

describe('quorumOf', () => {
  it.each([
    [9, 6, false, true, 6],
    [9, 5, false, false, 6],
    [9, 7, true, false, 8],
    [9, 8, true, true, 8],
    [10, 8, true, true, 8],
    [1, 1, true, true, 1],
  ])('should judge %i members, %i present, award session %s', (members, present, isAward, ok, required) => {
    expect(quorumOf(members, present, nd152Of2025, isAward)).toMatchObject({ ok, required })
  })

  it('should agree with rational arithmetic for every council of 1 to 60', () => {
    for (let members = 1; members <= 60; members += 1) {
      for (let present = 0; present <= members; present += 1) {
        const expected = present * 3 >= members * 2 && present * 100 >= members * 80
        expect(quorumOf(members, present, nd152Of2025, true).ok).toBe(expected)
      }
    }
  })

  it.each([
    [9, 10],
    [0, 0],
    [9, -1],
    [9, 1.5],
  ])('should refuse impossible attendance %d/%d', (members, present) => {
    expect(() => quorumOf(members, present, nd152Of2025, false)).toThrow(
      expect.objectContaining({ code: 'QUORUM_IMPOSSIBLE' }),
    )
  })
})

describe('recusal', () => {
  it('should keep recused members in the base unless the pack says otherwise', () => {
    expect(votingBaseOf(9, 1, nd152Of2025)).toBe(9)
    expect(votingBaseOf(9, 1, outOfBase)).toBe(8)
  })

  it('should warn when one recused member of nine makes 90 % unreachable', () => {
    const args = { awardCode: 'CSTDT', line: 'line-1', members: 9, recused: 1 }

    expect(findUnreachableThreshold({ ...args, rulePack: nd152Of2025 })).toMatchObject([
      { code: 'THRESHOLD_UNREACHABLE', path: 'line-1' },
    ])
    expect(findUnreachableThreshold({ ...args, rulePack: outOfBase })).toEqual([])
    expect(findUnreachableThreshold({ ...args, awardCode: 'CSTDCS', rulePack: nd152Of2025 })).toEqual([])
  })

  it('should warn when everybody is recused', () => {
    const args = { awardCode: 'CSTDT', line: 'line-1', members: 9, recused: 9 }

    expect(findUnreachableThreshold({ ...args, rulePack: outOfBase })).toHaveLength(1)
  })
})

describe('findBallotProblems', () => {
  const lines = ['a', 'b']

  it('should accept one right choice for each line', () => {
    expect(findBallotProblems({ a: 'yes', b: 'abstain' }, lines)).toEqual([])
  })

  it('should name the missing, the unknown and the wrong', () => {
    expect(findBallotProblems({ b: 'maybe', c: 'yes' }, lines)).toMatchObject([
      { code: 'BALLOT_LINE_MISSING', path: 'choices.a' },
      { code: 'BALLOT_CHOICE_WRONG', path: 'choices.b' },
      { code: 'BALLOT_LINE_UNKNOWN', path: 'choices.c' },
    ])
  })

  it.each([undefined, null, 'yes', 1, ['yes']])('should refuse %o as a ballot', (choices) => {
    expect(findBallotProblems(choices, lines)).toMatchObject([{ code: 'BALLOT_INVALID', path: 'choices' }])
  })

  it('should not take inherited names for answers', () => {
    expect(findBallotProblems({}, ['toString'])).toMatchObject([{ code: 'BALLOT_LINE_MISSING' }])
  })
})
