import type { Access } from 'payload'

import type { Role } from '../src/commendation/roles.ts'
import { rolesOf } from './rolesOf.ts'

/** Whoever holds one of these roles. */
export const hasRole =
  (...roles: Role[]): Access =>
  ({ req }) =>
    rolesOf(req.user).some((role) => roles.includes(role as Role))
