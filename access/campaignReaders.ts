import type { Access, Where } from 'payload'

import { rolesOf } from './rolesOf.ts'

const PREPARE = ['standing-officer', 'standing-head', 'chief', 'deputy-chief', 'inspector']

/** Staff see campaigns from the day they are published; drafts are for those who prepare and sign them. */
export const campaignReaders: Access = ({ req }): boolean | Where => {
  const roles = rolesOf(req.user)
  if (roles.length === 0) return false
  return roles.some((role) => PREPARE.includes(role)) ? true : { state: { not_equals: 'draft' } }
}
