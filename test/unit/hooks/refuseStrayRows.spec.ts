import { describe, expect, it } from 'vitest'

import { refuseStrayRows } from '../../../hooks/refuseStrayRows.ts'

const ask = (value: unknown) => () =>
  refuseStrayRows({ path: ['schedules', 0, 'answers'], value } as unknown as Parameters<
    typeof refuseStrayRows
  >[0])

describe('refuseStrayRows', () => {
  it.each([[undefined], [null], ['text'], [[]], [[{ field: 'a' }, {}]]])(
    'should leave %j to others',
    (value) => {
      expect(ask(value)()).toBeUndefined()
    },
  )

  it.each([[[5]], [[{}, null]], [[{}, []]]])('should name the row that is none in %j', (value) => {
    expect(ask(value)).toThrow(
      expect.objectContaining({
        code: 'ROW_INVALID',
        problems: [expect.objectContaining({ path: `schedules.0.answers.${String(value.length - 1)}` })],
        status: 422,
      }),
    )
  })
})
