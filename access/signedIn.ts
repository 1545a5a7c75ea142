import type { Access } from 'payload'

import { rolesOf } from './rolesOf.ts'

/** Whoever has signed in with an account that is still active. */
export const signedIn: Access = ({ req }) => rolesOf(req.user).length > 0
