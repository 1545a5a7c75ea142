import type { FieldAccess } from 'payload'

/** Fields that only services write. */
export const nobodyFieldAccess: FieldAccess = () => false
