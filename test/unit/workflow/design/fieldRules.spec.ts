import { describe, expect, it } from 'vitest'

import { audiencesOf, permissionIn, withPermission } from '../../../../src/workflow/design/fieldRules.ts'
import type { FieldRule } from '../../../../src/workflow/stateTypes.ts'

const creator = [{ relation: 'creator' }]
const rules: FieldRule[] = [
  { field: '*', permission: 'read' },
  { field: 'diem', permission: 'write', who: creator },
  { field: 'diem', permission: 'hidden' },
]

describe('rules of fields', () => {
  it.each([
    ['*', undefined, 'read'],
    ['diem', undefined, 'hidden'],
    ['diem', creator, 'write'],
    ['diem', [{ role: 'chief' }], null],
    ['ten', undefined, null],
  ] as const)('should find what %s has for %j', (field, who, permission) => {
    expect(permissionIn({ fields: rules }, field, who === undefined ? undefined : [...who])).toBe(permission)
  })

  it('should find none in a state without rules', () => {
    expect(permissionIn({}, 'diem', undefined)).toBeNull()
  })

  it('should change a rule where it stands', () => {
    const changed = withPermission(rules, { field: 'diem', permission: 'required', who: creator })
    expect(changed).toEqual([rules[0], { field: 'diem', permission: 'required', who: creator }, rules[2]])
  })

  it('should add a rule at the end, and begin a list', () => {
    const rule = { field: 'ten', permission: 'hidden' as const }
    expect(withPermission(rules, { ...rule, who: undefined })).toEqual([...rules, rule])
    expect(withPermission(undefined, { ...rule, who: undefined })).toEqual([rule])
  })

  it('should take a rule away, and the list with the last one', () => {
    const one = withPermission(rules, { field: 'diem', permission: null, who: undefined })
    expect(one).toEqual(rules.slice(0, 2))
    expect(
      withPermission([{ field: 'a', permission: 'read' }], { field: 'a', permission: null, who: undefined }),
    ).toBeUndefined()
  })

  it('should list everybody for whom there are rules once', () => {
    expect(
      audiencesOf([{ fields: rules }, {}, { fields: [{ field: 'x', permission: 'read', who: creator }] }]),
    ).toEqual([undefined, creator])
  })
})
