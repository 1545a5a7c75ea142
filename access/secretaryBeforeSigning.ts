import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** The secretary edits the minutes until the first signature locks them. */
export const secretaryBeforeSigning: Access = ({ req }) =>
  rolesOf(req.user).includes('council-secretary') ? { locked: { not_equals: true } } : false
