import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** Whoever gave a delegation ends it; the technical administrator can for somebody who is away. */
export const delegationGiver: Access = ({ req }) => {
  if (!req.user || rolesOf(req.user).length === 0) return false
  return rolesOf(req.user).includes('system-admin') ? true : { from: { equals: req.user.id } }
}
