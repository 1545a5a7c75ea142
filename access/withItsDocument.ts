import type { FieldAccess } from 'payload'

/** Read with its document, and not asked about in filters and sorting, where Payload knows of no document. */
export const withItsDocument: FieldAccess = ({ doc }) => doc !== undefined
