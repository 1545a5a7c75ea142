import { describe, expect, it } from 'vitest'

import { readDelegation } from '../../../src/services/delegations/readDelegation.ts'

const at = '2026-11-24T02:00:00.000Z'
const data = { endsOn: '2026-11-30', from: 'chief', startsOn: '2026-11-24', to: 'deputy' }

describe('readDelegation', () => {
  it('takes what somebody gives of their own', () => {
    expect(readDelegation({ at, data, original: undefined, user: { id: 'chief' } })).toMatchObject({
      from: 'chief',
      to: 'deputy',
    })
  })

  it.each(['unit-head', 'system-admin'])("refuses a %s in another's name", (role) => {
    const user = { id: 'other', roles: [role] }

    expect(() => readDelegation({ at, data: { ...data, to: 'other' }, original: undefined, user })).toThrow(
      expect.objectContaining({ code: 'NOT_ALLOWED', status: 403 }),
    )
  })
})
