import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** An account: its holder and the technical administrator. */
export const selfOrAdmin: Access = ({ req }) => {
  const roles = rolesOf(req.user)
  if (!req.user || roles.length === 0) return false
  return roles.includes('system-admin') ? true : { id: { equals: req.user.id } }
}
