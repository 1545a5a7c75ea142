import { describe, expect, it } from 'vitest'

import { nominationReach } from '../../../src/commendation/nominationReach.ts'

const nobody = { everybody: false, person: null, unit: null }

describe('nominationReach', () => {
  it.each([
    ['the standing body', ['standing-officer'], { ...nobody, everybody: true }],
    ['the officer of a unit', ['unit-officer'], { ...nobody, unit: 'u1' }],
    ['the head of a unit', ['unit-head'], { ...nobody, unit: 'u1' }],
    ['an employee', ['employee'], { ...nobody, person: 'p1' }],
    [
      'an employee who acts for the unit',
      ['employee', 'unit-officer'],
      { ...nobody, person: 'p1', unit: 'u1' },
    ],
    ['the Chief, a member of the council, the editor', ['chief', 'council-member', 'editor'], nobody],
    ['an account without a role', [], nobody],
  ])('should be right for %s', (_, roles, expected) => {
    expect(nominationReach({ person: 'p1', roles, unit: 'u1' })).toEqual(expected)
  })

  it('should reach nobody from an account that names no person and no unit', () => {
    expect(nominationReach({ person: null, roles: ['employee', 'unit-head'], unit: null })).toEqual(nobody)
  })
})
