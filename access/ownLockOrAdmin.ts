import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** A lock of the panel: its holder lets go of it, the technical administrator of any. */
export const ownLockOrAdmin: Access = ({ req }) => {
  const roles = rolesOf(req.user)
  if (!req.user || roles.length === 0) return false
  return roles.includes('system-admin') ? true : { 'user.value': { equals: req.user.id } }
}
