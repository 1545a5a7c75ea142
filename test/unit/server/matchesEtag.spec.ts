import { describe, expect, it } from 'vitest'

import { matchesEtag } from '../../../src/server/matchesEtag.ts'

describe('If-None-Match', () => {
  it.each<[string | undefined, boolean]>([
    ['"a"', true],
    ['W/"a"', true],
    ['"b", W/"a"', true],
    ['*', true],
    ['"b"', false],
    ['a', false],
    ['', false],
    [undefined, false],
  ])('%s of the tag "a": %s', (asked, found) => {
    expect(matchesEtag(asked, '"a"')).toBe(found)
  })
})
