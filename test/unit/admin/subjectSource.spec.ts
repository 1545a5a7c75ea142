import { describe, expect, it } from 'vitest'

import { subjectSource } from '../../../src/admin/start/subjectSource.ts'

const me = (...roles: string[]) => ({ person: 'p1', roles, unit: 'u1' })

describe('whom a nomination may be begun for', () => {
  it('should be anybody and any unit for the standing body', () => {
    expect(subjectSource(me('standing-officer', 'unit-officer'), false)).toEqual({
      collection: 'people',
      label: 'fullName',
    })
    expect(subjectSource(me('standing-officer'), true)).toEqual({ collection: 'units', label: 'name' })
  })

  it.each(['unit-officer', 'unit-head'])('should be the own unit and its people for a %s', (role) => {
    expect(subjectSource(me(role), false).filter).toEqual([{ equals: 'u1', field: 'unit' }])
    expect(subjectSource(me(role), true).filter).toEqual([{ equals: 'u1', field: 'id' }])
  })

  it('should be oneself alone, and no unit, for anybody else', () => {
    expect(subjectSource(me('employee'), false).filter).toEqual([{ equals: 'p1', field: 'id' }])
    expect(subjectSource(me('employee'), true).filter).toEqual([{ equals: '-', field: 'id' }])
  })

  it('should be nobody where an account names no person and no unit', () => {
    const account = { person: null, unit: null }
    expect(subjectSource({ ...account, roles: ['employee'] }, false).filter?.[0]?.equals).toBe('-')
    expect(subjectSource({ ...account, roles: ['unit-head'] }, false).filter?.[0]?.equals).toBe('-')
  })
})
