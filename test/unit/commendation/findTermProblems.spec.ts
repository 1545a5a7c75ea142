import { expect, it } from 'vitest'

import { findTermProblems } from '../../../src/commendation/findTermProblems.ts'

it.each([
  { term: {}, found: [] },
  { term: { validFrom: '2026-01-01', validUntil: '2026-01-01' }, found: [] },
  { term: { validFrom: '2026-01-01' }, found: [] },
  { term: { validFrom: '', validUntil: null }, found: [] },
  { term: { validFrom: '2026-02-30' }, found: ['DAY_INVALID validFrom'] },
  {
    term: { validFrom: '1/1/2026', validUntil: 'x' },
    found: ['DAY_INVALID validFrom', 'DAY_INVALID validUntil'],
  },
  { term: { validFrom: '2026-01-02', validUntil: '2026-01-01' }, found: ['DAYS_REVERSED validUntil'] },
])('should find in the days of a council $term: $found', ({ found, term }) => {
  expect(findTermProblems(term).map(({ code, path }) => `${code} ${path ?? ''}`)).toEqual(found)
})
