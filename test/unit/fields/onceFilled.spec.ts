import { describe, expect, it } from 'vitest'

import { onceFilled } from '../../../fields/onceFilled.ts'

describe('a field that only the system fills', () => {
  it.each([
    [undefined, false],
    [null, false],
    ['', false],
    [1, true],
    [0, true],
  ])('should with %j in it be shown: %s', (rev, isShown) => {
    expect(onceFilled('rev')({}, { rev })).toBe(isShown)
  })
})
