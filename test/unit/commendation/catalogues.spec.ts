import { describe, expect, it } from 'vitest'

import { isRole } from '../../../src/commendation/isRole.ts'
import { relationKeys, relations } from '../../../src/commendation/relations.ts'
import { roleKeys, roles } from '../../../src/commendation/roles.ts'
import { slugs } from '../../../src/commendation/slugs.ts'

describe('catalogues', () => {
  it('should name the sixteen roles', () => {
    expect(roleKeys.join(' ')).toBe(
      'system-admin standing-officer standing-head unit-officer unit-head council-secretary council-member council-chair chief deputy-chief clerk editor accountant party-committee inspector employee',
    )
    for (const { duty, label } of Object.values(roles))
      expect([duty.vi, duty.en, label.vi, label.en].every(Boolean)).toBe(true)
  })

  it('should know a role from anything else', () => {
    expect(isRole('chief')).toBe(true)
    for (const value of ['Chief', 'toString', '', null, 7]) expect(isRole(value)).toBe(false)
  })

  it('should name the relations', () => {
    expect(relationKeys).toEqual([
      'creator',
      'own-unit',
      'section-unit',
      'nominee',
      'preparer',
      'member',
      'chair',
      'secretary',
      'teller',
      'author',
    ])
    expect(relations.nominee.vi).toBe('Người được đề nghị khen thưởng')
  })

  it('should spell every slug as its key in kebab case', () => {
    for (const [key, slug] of Object.entries(slugs)) {
      expect(slug).toBe(key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`))
    }
  })
})
