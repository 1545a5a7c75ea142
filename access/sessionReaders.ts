import type { Access, Where } from 'payload'

import { OPEN_SESSION_STATES } from '../src/commendation/openSessionStates.ts'
import { councilReaders } from './councilReaders.ts'
import { isTeller } from './isTeller.ts'
import { rolesOf } from './rolesOf.ts'
import { tellerOf } from './tellerOf.ts'

/** The readers of the council; and whoever counts a vote, that session alone, from the opening of the vote on. */
export const sessionReaders: Access = async ({ req }): Promise<boolean | Where> => {
  const roles = rolesOf(req.user)
  if (!req.user || roles.length === 0) return false
  if (roles.some((role) => (councilReaders as string[]).includes(role))) return true
  if (!(await isTeller(req))) return false
  // Before the vote is opened there is nothing to count, and so nothing that a teller needs.
  return { and: [tellerOf(req.user.id), { state: { not_in: OPEN_SESSION_STATES } }] }
}
