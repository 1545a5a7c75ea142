import type { Access, Where } from 'payload'

import { idOf } from '../src/shared/idOf.ts'
import { officeReaders } from './officeReaders.ts'
import { rolesOf } from './rolesOf.ts'

/** The office sees all dossiers, a unit its own, a person the one about them or begun by them. */
export const ownDossiers: Access = ({ req }) => {
  const roles = rolesOf(req.user)
  if (!req.user || roles.length === 0) return false
  if (roles.some((role) => (officeReaders as string[]).includes(role))) return true
  const user = req.user as { id: string; person?: unknown; unit?: unknown }
  const mine: Where[] = [{ createdBy: { equals: user.id } }]
  const person = idOf(user.person)
  if (person) mine.push({ person: { equals: person } })
  const unit = idOf(user.unit)
  const actsForUnit = roles.includes('unit-officer') || roles.includes('unit-head')
  if (unit && actsForUnit) mine.push({ unit: { equals: unit } })
  return { or: mine }
}
