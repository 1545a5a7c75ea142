import type { Access, Where } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** How a person has set up their own panel. */
export const ownPreferences: Access = ({ req }) => {
  if (!req.user || rolesOf(req.user).length === 0) return false
  const holder: Where[] = [
    { 'user.value': { equals: req.user.id } },
    { 'user.relationTo': { equals: req.user.collection } },
  ]
  return { and: holder }
}
