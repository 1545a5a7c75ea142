import type { Where } from 'payload'

import { ownerMark } from './ownerMark.ts'

/** What is kept for one person: under their account, or – about a dossier that they began under its seal – under their mark. */
export const ownWhere = (user: string): Where => ({
  or: [{ user: { equals: user } }, { owner: { equals: ownerMark(user) } }],
})
