import type { Access, Where } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** Both sides see a delegation; those who watch over the office see all of them. */
export const delegationParties: Access = ({ req }) => {
  if (!req.user || rolesOf(req.user).length === 0) return false
  if (rolesOf(req.user).some((role) => ['inspector', 'standing-head', 'system-admin'].includes(role)))
    return true
  const sides: Where[] = [{ from: { equals: req.user.id } }, { to: { equals: req.user.id } }]
  return { or: sides }
}
