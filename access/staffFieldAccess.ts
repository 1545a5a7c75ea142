import type { FieldAccess } from 'payload'

/** Kept from readers of the public site. */
export const staffFieldAccess: FieldAccess = ({ req }) => Boolean(req.user)
