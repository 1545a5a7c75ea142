import type { Access, Where } from 'payload'

import { idOf } from '../src/shared/idOf.ts'
import { mineWhere } from './mineWhere.ts'
import { rolesOf } from './rolesOf.ts'

/** They prepare dossiers with the units, or inspect how it is done: drafts too. */
const PREPARE = ['standing-officer', 'standing-head', 'inspector']
/** They take part once a dossier has been submitted. */
const JUDGE = [
  'council-secretary',
  'council-member',
  'council-chair',
  'chief',
  'deputy-chief',
  'clerk',
  'party-committee',
]

/** Dossiers in which their unit fills in a section; for those who act for the unit. */
const filledByUnit = (user: unknown): Where[] => {
  const unit = idOf((user as { unit?: unknown }).unit)
  const actsForUnit = rolesOf(user).some((role) => role === 'unit-officer' || role === 'unit-head')
  return unit && actsForUnit ? [{ readers: { contains: `unit:${unit}` } }] : []
}

/** A dossier is its unit's and its people's own until it is submitted; then the office's as well. */
export const dossiersInReach: Access = ({ req }): boolean | Where => {
  const roles = rolesOf(req.user)
  if (!req.user || roles.length === 0) return false
  if (roles.some((role) => PREPARE.includes(role))) return true
  const mine = [...mineWhere(req.user), ...filledByUnit(req.user)]
  return roles.some((role) => JUDGE.includes(role))
    ? { or: [{ state: { not_equals: 'draft' } }, ...mine] }
    : { or: mine }
}
