import type { Access, Where } from 'payload'

import { roleWord, ownerWord } from '../src/workflow/seal/circle.ts'
import { ownerMark } from '../src/ownerMark.ts'
import { dossierReaders } from './dossierReaders.ts'
import { lendersTo } from './lendersTo.ts'
import { rolesOf } from './rolesOf.ts'

/**
 * A case that is open to those who read dossiers, or one whose circle somebody is in: by a turn they have in it, by their
 * role, or because they began it. Who acts for somebody reads as they do – but not what these began under a seal.
 */
export const caseReaders: Access = async (args): Promise<boolean | Where> => {
  const { req } = args
  const base = await dossierReaders(args)
  if (base === false || !req.user) return false
  const open: Where = { circle: { exists: false } }
  const lent = await lendersTo(req)
  return {
    or: [
      base === true ? open : { and: [open, base] },
      { circle: { contains: ownerWord(ownerMark(String(req.user.id))) } },
      within(req.user),
      ...lent.map(({ from, scope }) => (scope ? { and: [within(from), scope] } : within(from))),
    ],
  }
}

/** Restricted dossiers that somebody has a turn in, began under their own name, or reads by their role. */
const within = (user: { id: number | string }): Where => ({
  and: [
    { circle: { exists: true } },
    {
      or: [
        { readers: { contains: `user:${String(user.id)}` } },
        { createdBy: { equals: user.id } },
        ...rolesOf(user).map((role): Where => ({ circle: { contains: roleWord(role) } })),
      ],
    },
  ],
})
