import type { OfferedSource } from '../form/records/offeredSource.ts'
import type { Me } from '../shared/useMe.ts'

/** Whom one may begin a nomination for: anybody, one's own unit and its people, or oneself. The server judges anyway. */
export function subjectSource(
  me: Pick<Me, 'person' | 'roles' | 'unit'>,
  isCollective: boolean,
): OfferedSource {
  const source = isCollective
    ? { collection: 'units', label: 'name' }
    : { collection: 'people', label: 'fullName' }
  if (me.roles.includes('standing-officer')) return source

  const actsForUnit = me.roles.some((role) => role === 'unit-officer' || role === 'unit-head')
  const own = (field: string, equals: null | string) => ({
    ...source,
    filter: [{ equals: equals ?? nobody, field }],
  })
  if (isCollective) return own('id', actsForUnit ? me.unit : null)
  return actsForUnit ? own('unit', me.unit) : own('id', me.person)
}

/** No record has it. */
const nobody = '-'
