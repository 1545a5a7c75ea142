import { describe, expect, it } from 'vitest'

import { DomainError } from '../../../src/shared/domainError.ts'
import { refuseUnknownKeys } from '../../../src/shared/refuseUnknownKeys.ts'

const refusalOf = (input: Record<string, unknown>, known: string[]): DomainError | null => {
  try {
    refuseUnknownKeys(input, known)
    return null
  } catch (error) {
    if (error instanceof DomainError) return error
    throw error
  }
}

describe('refuseUnknownKeys', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['nothing', {}, ['rev']],
    ['nothing where nothing is taken', {}, []],
    ['some of what is known', { rev: 1 }, ['answers', 'rev']],
  ])('should let pass %s', (_, input, known) => {
    expect(refusalOf(input, known)).toBeNull()
  })

  it('should name each field that is not taken, what to do and what is taken', () => {
    const refusal = refusalOf({ rev: 1, state: 'x', vote: 1 }, ['answers', 'rev'])

    expect(refusal).toMatchObject({ code: 'UNKNOWN_FIELD', status: 422 })
    expect(refusal?.problems.map(({ path }) => path)).toEqual(['state', 'vote'])
    expect(refusal?.problems[0]?.message.vi).toBe(
      'Yêu cầu này không có trường state; hãy bỏ đi. Các trường được nhận: answers, rev.',
    )
  })

  it('should say so where nothing is taken, and hold names of any length short', () => {
    const refusal = refusalOf({ ['x'.repeat(5_000)]: 1 }, [])

    expect(refusal?.problems[0]?.message.vi).toMatch(
      /^Yêu cầu này không nhận nội dung nào; hãy bỏ: x{200}\.$/,
    )
  })

  it.each(['__proto__', 'constructor'])('should refuse %s as any other name', (name) => {
    const input = JSON.parse(`{"${name}": 1}`) as Record<string, unknown>
    expect(refusalOf(input, ['rev'])?.problems.map(({ path }) => path)).toEqual([name])
  })
})
