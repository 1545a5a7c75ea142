import type { Access } from 'payload'

/** A person's own inbox. */
export const ownItems: Access = ({ req }) => (req.user ? { user: { equals: req.user.id } } : false)
