import type { Access, Where } from 'payload'

import { councilReaders } from './councilReaders.ts'
import { isTeller } from './isTeller.ts'
import { rolesOf } from './rolesOf.ts'
import { tellerOf } from './tellerOf.ts'

/** The readers of the council, and the two tellers who sign these minutes. */
export const minutesReaders: Access = async ({ req }): Promise<boolean | Where> => {
  const roles = rolesOf(req.user)
  if (!req.user || roles.length === 0) return false
  if (roles.some((role) => (councilReaders as string[]).includes(role))) return true
  if (!(await isTeller(req))) return false
  return tellerOf(req.user.id, 'session.')
}
