import type { Access, Where } from 'payload'

import { mineWhere } from './mineWhere.ts'
import { exemplarStaff } from './exemplarStaff.ts'
import { rolesOf } from './rolesOf.ts'

/** The public reads what is published; a unit its own proposals too; those who verify, edit, approve or advise read all. */
export const exemplarReaders: Access = ({ req }): boolean | Where => {
  const roles = rolesOf(req.user)
  const published: Where = { state: { equals: 'published' } }
  if (!req.user || roles.length === 0) return published
  return roles.some((role) => (exemplarStaff as string[]).includes(role))
    ? true
    : { or: [published, ...mineWhere(req.user)] }
}
