import type { FieldAccess } from 'payload'

import { idOf } from '../src/shared/idOf.ts'
import { exemplarStaff } from './exemplarStaff.ts'
import { heldBy } from './heldBy.ts'
import { rolesOf } from './rolesOf.ts'

/** Consent, and whose desk it is on: for those who work on it and the unit it comes from, not for other readers. */
export const exemplarDeskFieldAccess: FieldAccess = ({ data, doc, req }) => {
  const roles = rolesOf(req.user)
  if (roles.some((role) => (exemplarStaff as string[]).includes(role))) return true
  const held = heldBy({ data, doc })
  if (!req.user || roles.length === 0 || !held) return false
  // The panel's form for one that is being begun: whoever begins it says what its person has agreed to.
  if (doc === undefined && held['id'] === undefined) return true
  const { person, unit } = req.user as { person?: unknown; unit?: unknown }
  const same = (one: unknown, other: unknown): boolean => idOf(one) !== null && idOf(one) === idOf(other)
  const actsForUnit = roles.some((role) => role === 'unit-officer' || role === 'unit-head')
  return (
    same(held['createdBy'], req.user.id) ||
    same(held['person'], person) ||
    (actsForUnit && same(held['unit'], unit))
  )
}
