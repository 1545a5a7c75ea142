import type { FieldAccess } from 'payload'

import { heldBy } from './heldBy.ts'
import { rolesOf } from './rolesOf.ts'

/** What an account keeps to its holder and the technical administrator; a filter on it has no account and so no holder. */
export const selfOrAdminFieldAccess: FieldAccess = ({ data, doc, req }) =>
  rolesOf(req.user).includes('system-admin') ||
  (Boolean(req.user) && heldBy({ data, doc })?.['id'] === req.user?.id)
