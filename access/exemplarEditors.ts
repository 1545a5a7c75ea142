import type { Access, Where } from 'payload'

import { idOf } from '../src/shared/idOf.ts'
import { rolesOf } from './rolesOf.ts'

/** Whose hands the text is in: the unit and the standing body while proposed, the editor from verification to approval. */
export const exemplarEditors: Access = ({ req }): boolean | Where => {
  const roles = rolesOf(req.user)
  if (roles.some((role) => role === 'standing-officer' || role === 'standing-head')) {
    return { state: { in: ['proposed', 'verified'] } }
  }
  if (roles.includes('editor')) return { state: { in: ['proposed', 'verified', 'editing'] } }
  const unit = idOf((req.user as { unit?: unknown } | null)?.unit)
  if (!unit || !roles.some((role) => role === 'unit-officer' || role === 'unit-head')) return false
  const ownProposal: Where = { and: [{ state: { equals: 'proposed' } }, { unit: { equals: unit } }] }
  return ownProposal
}
