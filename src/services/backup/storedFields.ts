import type { FlattenedField, SanitizedCollectionConfig } from 'payload'

/** Sessions and tokens open doors: they are never kept, and everybody signs in again after a restore. */
const transient = ['lockUntil', 'loginAttempts', 'resetPasswordExpiration', 'resetPasswordToken', 'sessions']

/** The fields of a collection that a backup keeps. */
export const storedFields = ({ auth, flattenedFields }: SanitizedCollectionConfig): FlattenedField[] =>
  auth ? flattenedFields.filter(({ name }) => !transient.includes(name)) : flattenedFields
