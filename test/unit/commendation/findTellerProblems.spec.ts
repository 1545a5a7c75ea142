import { describe, expect, it } from 'vitest'

import { findTellerProblems } from '../../../src/commendation/findTellerProblems.ts'

const someone = (id: string, given: { isActive?: boolean; person?: string; roles?: string[] } = {}) => ({
  id,
  isActive: true,
  person: null,
  roles: ['employee'],
  ...given,
})
const council = { chair: 'chair', nominees: ['p1', null], secretary: 'secretary' }

describe('findTellerProblems', () => {
  it('should take two of the office, members of the council or not', () => {
    const tellers = [someone('a'), someone('b', { person: 'p2', roles: ['council-member'] })]

    expect(findTellerProblems({ ...council, tellers })).toEqual([])
  })

  it.each([
    ['nobody', [], ['tellers']],
    ['one', [someone('a')], ['tellers']],
    ['three', [someone('a'), someone('b'), someone('c')], ['tellers']],
    ['the same twice', [someone('a'), someone('a')], ['tellers']],
    ['the chair', [someone('chair'), someone('b')], ['tellers.0']],
    ['the secretary', [someone('a'), someone('secretary')], ['tellers.1']],
    ['whoever is nominated', [someone('a', { person: 'p1' }), someone('b')], ['tellers.0']],
    [
      'an account out of use, and none',
      [someone('a', { isActive: false }), undefined],
      ['tellers.0', 'tellers.1'],
    ],
    ['the technician', [someone('a', { roles: ['system-admin'] }), someone('b')], ['tellers.0']],
  ])('should refuse %s', (_, tellers, paths) => {
    expect(findTellerProblems({ ...council, tellers }).map(({ path }) => path)).toEqual(paths)
  })
})
