import { nominationReach } from '../../commendation/nominationReach.ts'
import type { OfferedSource } from '../form/records/offeredSource.ts'
import type { Me } from '../shared/useMe.ts'

/** Where whom a nomination is for is chosen from, within whom this account may begin one for. */
export function subjectSource(
  me: Pick<Me, 'person' | 'roles' | 'unit'>,
  isCollective: boolean,
): OfferedSource {
  const { everybody, person, unit } = nominationReach(me)
  const source = isCollective
    ? { collection: 'units', label: 'name' }
    : { collection: 'people', label: 'fullName' }
  if (everybody) return source

  const own = (field: string, equals: null | string) => ({
    ...source,
    filter: [{ equals: equals ?? nobody, field }],
  })
  if (isCollective) return own('id', unit)
  return unit === null ? own('id', person) : own('unit', unit)
}

/** No record has it. */
const nobody = '-'
