import type { FieldAccess } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** What an account keeps to its holder and the technical administrator; a filter on it has no account and so no holder. */
export const selfOrAdminFieldAccess: FieldAccess = ({ doc, req }) =>
  rolesOf(req.user).includes('system-admin') ||
  (Boolean(req.user) && (doc as { id?: unknown } | undefined)?.id === req.user?.id)
