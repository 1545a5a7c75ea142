import type { FieldAccess } from 'payload'

import { rolesOf } from './rolesOf.ts'

export const adminFieldAccess: FieldAccess = ({ req }) => rolesOf(req.user).includes('system-admin')
