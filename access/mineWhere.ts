import type { Where } from 'payload'

import { idOf } from '../src/shared/idOf.ts'
import { rolesOf } from './rolesOf.ts'

/** What is about a person, begun by them, or of the unit that they act for. */
export const mineWhere = (user: { id: number | string }): Where[] => {
  const { person, unit } = user as { person?: unknown; unit?: unknown }
  const mine: Where[] = [{ createdBy: { equals: user.id } }]
  const personId = idOf(person)
  if (personId) mine.push({ person: { equals: personId } })
  const unitId = idOf(unit)
  const actsForUnit = rolesOf(user).some((role) => role === 'unit-officer' || role === 'unit-head')
  if (unitId && actsForUnit) mine.push({ unit: { equals: unitId } })
  return mine
}
