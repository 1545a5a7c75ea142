import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** An account: its holder and the technical administrator. */
export const selfOrAdmin: Access = ({ req }) => {
  if (!req.user) return false
  return rolesOf(req.user).includes('system-admin') ? true : { id: { equals: req.user.id } }
}
