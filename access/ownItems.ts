import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** A person's own inbox. */
export const ownItems: Access = ({ req }) =>
  req.user && rolesOf(req.user).length > 0 ? { user: { equals: req.user.id } } : false
