import type { Access } from 'payload'

import { ownWhere } from '../src/commendation/ownWhere.ts'
import { ownerMark } from '../src/ownerMark.ts'
import { rolesOf } from './rolesOf.ts'

/** A person's own inbox. */
export const ownItems: Access = ({ req }) =>
  req.user && rolesOf(req.user).length > 0
    ? ownWhere(String(req.user.id), ownerMark(String(req.user.id)))
    : false
