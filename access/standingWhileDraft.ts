import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

const STANDING = ['standing-officer', 'standing-head']

/** The standing body, until it is published. */
export const standingWhileDraft: Access = ({ req }) =>
  rolesOf(req.user).some((role) => STANDING.includes(role)) ? { state: { equals: 'draft' } } : false
