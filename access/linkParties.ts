import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** Whoever gave a one-time link sees it; those who watch over the office see all of them. */
export const linkParties: Access = ({ req }) => {
  const roles = rolesOf(req.user)
  if (!req.user || roles.length === 0) return false
  if (roles.some((role) => ['inspector', 'standing-head'].includes(role))) return true
  return { giver: { equals: req.user.id } }
}
