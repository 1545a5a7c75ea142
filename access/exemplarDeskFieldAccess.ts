import type { FieldAccess } from 'payload'

import { idOf } from '../src/shared/idOf.ts'
import { exemplarStaff } from './exemplarStaff.ts'
import { rolesOf } from './rolesOf.ts'

/** Consent, and whose desk it is on: for those who work on it and the unit it comes from, not for other readers. */
export const exemplarDeskFieldAccess: FieldAccess = ({ doc, req }) => {
  const roles = rolesOf(req.user)
  if (roles.some((role) => (exemplarStaff as string[]).includes(role))) return true
  const held = doc as Record<string, unknown> | undefined
  if (!req.user || roles.length === 0 || !held) return false
  const { person, unit } = req.user as { person?: unknown; unit?: unknown }
  const same = (one: unknown, other: unknown): boolean => idOf(one) !== null && idOf(one) === idOf(other)
  const actsForUnit = roles.some((role) => role === 'unit-officer' || role === 'unit-head')
  return (
    same(held['createdBy'], req.user.id) ||
    same(held['person'], person) ||
    (actsForUnit && same(held['unit'], unit))
  )
}
