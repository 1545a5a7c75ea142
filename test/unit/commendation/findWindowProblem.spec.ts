import { describe, expect, it } from 'vitest'

import { findWindowProblem } from '../../../src/commendation/findWindowProblem.ts'

const window = { closesAt: '2023-11-15T05:00:00.000Z', opensAt: '2023-02-06T05:00:00.000Z' }

describe('the window of a campaign, in days of Asia/Ho_Chi_Minh', () => {
  it.each([
    ['the last minute before it opens', '2023-02-05T16:59:59.999Z', 'WINDOW_NOT_OPEN'],
    ['the first instant of the first day', '2023-02-05T17:00:00.000Z', undefined],
    ['the last instant of the last day', '2023-11-15T16:59:59.999Z', undefined],
    ['midnight after the last day', '2023-11-15T17:00:00.000Z', 'WINDOW_CLOSED'],
  ])('%s', (_when, now, code) => {
    expect(findWindowProblem(window, now)?.code).toBe(code)
  })

  it('names the day, in both languages', () => {
    const problem = findWindowProblem(window, '2024-01-01T00:00:00.000Z')

    expect(problem?.message.vi).toContain('15/11/2023')
    expect(problem?.message.en).toContain('15/11/2023')
    expect(problem?.path).toBe('campaign')
  })

  it.each([[{}], [{ closesAt: null, opensAt: null }], [{ opensAt: '2023-02-06T00:00:00.000Z' }]])(
    'an end that is not set is open: %j',
    (open) => {
      expect(findWindowProblem(open, '2099-01-01T00:00:00.000Z')).toBeUndefined()
    },
  )
})
