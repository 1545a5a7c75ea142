import type { FieldAccess } from 'payload'

import { idOf } from '../src/shared/idOf.ts'
import { heldBy } from './heldBy.ts'
import { rolesOf } from './rolesOf.ts'

const KEEPERS = ['standing-officer', 'standing-head', 'system-admin', 'inspector']

/** Personal facts of a staff record: its keepers, the person, and whoever acts for the unit. */
export const personalFieldAccess: FieldAccess = ({ data, doc, req }) => {
  const roles = rolesOf(req.user)
  if (roles.some((role) => KEEPERS.includes(role))) return true
  const held = heldBy({ data, doc })
  if (!req.user || roles.length === 0 || !held) return false
  const { person, unit } = req.user as { person?: unknown; unit?: unknown }
  const actsForUnit = roles.some((role) => role === 'unit-officer' || role === 'unit-head')
  if (idOf(person) !== null && idOf(person) === idOf(held['id'])) return true
  return actsForUnit && idOf(unit) !== null && idOf(unit) === idOf(held['unit'])
}
