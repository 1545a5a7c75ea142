import type { Access } from 'payload'

/** The public sees what is published; whoever is signed in sees the rest too. */
export const publishedOrStaff: Access = ({ req }) => (req.user ? true : { state: { equals: 'published' } })
