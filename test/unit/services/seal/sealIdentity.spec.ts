import { beforeAll, describe, expect, it, vi } from 'vitest'

import { fullCircle, markIn, ownCircle } from '../../../../src/workflow/seal/circle.ts'
import { commandKeyOf } from '../../../../src/services/commands/commandKeyOf.ts'
import { ownerMark } from '../../../../src/ownerMark.ts'
import { sealIdentity, unsealIdentity } from '../../../../src/services/seal/sealIdentity.ts'
import { aWorkflow } from '../../workflow/aWorkflow.ts'

const who = { unit: 'tong-hop', user: '6b0dd4fef9a45716f0b82c00' }

describe('a sealed identity', () => {
  beforeAll(() => {
    vi.stubEnv('BALLOT_SECRET', 'ballot-key-of-tests-0123456789-abcdefghij')
    vi.stubEnv('PAYLOAD_SECRET', 'payload-key-of-tests-0123456789-abcdefghij')
  })

  it('opens for its own dossier alone, never looks the same, and has one length', () => {
    const sealed = sealIdentity('a', who)
    expect(unsealIdentity('a', sealed)).toEqual(who)
    expect(() => unsealIdentity('b', sealed)).toThrow()
    expect(sealIdentity('a', who)).not.toBe(sealed)
    expect(sealIdentity('a', { unit: null, user: 'x' })).toHaveLength(sealed.length)
    expect(Buffer.from(sealed, 'base64').toString('latin1')).not.toContain(who.user)
  })

  it('is found by a mark that stays the same and is nobody else’s', () => {
    const mark = ownerMark(who.user)
    expect(mark).toBe(ownerMark(who.user))
    expect(mark).not.toBe(ownerMark('another'))
    expect(markIn(ownCircle(mark))).toBe(mark)
    expect(markIn(ownCircle(null))).toBeNull()
    expect(markIn(undefined)).toBeNull()
    const restricted = { to: [{ role: 'inspector' }, { role: 'chief' }] }
    expect(fullCircle(aWorkflow({ restricted }), mark)).toBe(
      `closed; owner:${mark}; role:chief; role:inspector;`,
    )
  })

  it('is told by no key of a command', () => {
    expect(commandKeyOf(who.user, 'k')).not.toContain(who.user)
    expect(commandKeyOf(who.user, 'k')).toBe(commandKeyOf(who.user, 'k'))
    expect(commandKeyOf('a', 'b:c')).not.toBe(commandKeyOf('a:b', 'c'))
  })
})
