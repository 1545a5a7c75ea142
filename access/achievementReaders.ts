import type { Access, Where } from 'payload'

import { mineWhere } from './mineWhere.ts'
import { officeReaders } from './officeReaders.ts'
import { rolesOf } from './rolesOf.ts'

/** The office and those who write about the awarded read all achievements, a unit its own, a person theirs. */
export const achievementReaders: Access = ({ req }): boolean | Where => {
  const roles = rolesOf(req.user)
  if (!req.user || roles.length === 0) return false
  const readsAll = roles.some((role) => role === 'editor' || (officeReaders as string[]).includes(role))
  return readsAll ? true : { or: mineWhere(req.user) }
}
