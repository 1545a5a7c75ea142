import type { FieldAccess } from 'payload'

import type { Role } from '../src/commendation/roles.ts'
import { rolesOf } from './rolesOf.ts'

/** A field for whoever holds one of these roles. */
export const hasRoleFieldAccess =
  (...roles: Role[]): FieldAccess =>
  ({ req }) =>
    rolesOf(req.user).some((role) => roles.includes(role as Role))
