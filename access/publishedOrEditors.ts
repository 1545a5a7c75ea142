import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** The public reads what is published; those who prepare it read all. */
export const publishedOrEditors: Access = ({ req }) =>
  rolesOf(req.user).some((role) => role === 'editor' || role === 'standing-head')
    ? true
    : { published: { equals: true } }
