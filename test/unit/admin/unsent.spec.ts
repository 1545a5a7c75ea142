import { describe, expect, it } from 'vitest'

import { unsentStore } from '../../../src/admin/dossier/unsentStore.ts'
import { countUnsent } from '../../../src/admin/unsent/countUnsent.ts'
import { forgetUnsent } from '../../../src/admin/unsent/forgetUnsent.ts'
import { whoStays } from '../../../src/admin/unsent/whoStays.ts'

/** One browser on one machine, with something of another program in it as well. */
const aBrowser = () => {
  const kept = new Map([['payload-theme', 'dark']])
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    key: (at: number) => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
    removeItem: (key: string) => void kept.delete(key),
    setItem: (key: string, text: string) => void kept.set(key, text),
  }
  const type = (account: string, dossier = 'cases/1') =>
    unsentStore({ account, dossier, formVersion: 'v1', storage: () => storage }).update(() => ({
      a: { base: null, mine: `của ${account}` },
    }))
  return { kept, storage: () => storage, type }
}
const refusing = () => {
  throw new Error('SecurityError')
}

describe('unsent text on a machine that several people use', () => {
  it('should be gone when its owner has signed out, and nothing else with it', () => {
    const { kept, storage, type } = aBrowser()
    type('an')
    type('an', 'cases/2')
    expect(countUnsent(storage, 'an')).toBe(2)

    forgetUnsent(storage, null)
    expect([...kept.keys()]).toEqual(['payload-theme'])
    expect(countUnsent(storage, 'an')).toBe(0)
  })

  it('should not be there for whoever signs in next, and be there for its owner who comes back', () => {
    const { kept, storage, type } = aBrowser()
    type('an')
    type('anh')
    forgetUnsent(storage, 'an')
    expect([...kept.keys()]).toEqual(['payload-theme', 'thi-dua:unsent:an:cases/1:v1'])
    expect([...kept.values()].join()).not.toContain('của anh')

    forgetUnsent(storage, 'binh')
    expect([...kept.keys()]).toEqual(['payload-theme'])
  })

  it('should not trouble anybody whose browser keeps nothing', () => {
    expect(() => forgetUnsent(refusing, null)).not.toThrow()
    expect(countUnsent(refusing, 'an')).toBe(0)
  })

  it.each([
    ['an opens the panel', { before: null, isSigningOut: false, now: 'an' }, 'an'],
    ['an goes on', { before: 'an', isSigningOut: false, now: 'an' }, undefined],
    ['an is about to sign out', { before: 'an', isSigningOut: true, now: 'an' }, undefined],
    ['an has signed out', { before: 'an', isSigningOut: true, now: null }, null],
    ['the session of an ran out', { before: 'an', isSigningOut: false, now: null }, undefined],
    ['nobody is there', { before: null, isSigningOut: true, now: null }, undefined],
    ['binh signs in after an', { before: null, isSigningOut: false, now: 'binh' }, 'binh'],
    ['binh takes over from an', { before: 'an', isSigningOut: false, now: 'binh' }, 'binh'],
  ])('should stay as is right when %s', (_case, change, expected) => {
    expect(whoStays(change)).toBe(expected)
  })
})
