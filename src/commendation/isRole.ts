import { roles } from './roles.ts'
import type { Role } from './roles.ts'

/** Whether a value names a role of the system. */
export const isRole = (value: unknown): value is Role =>
  typeof value === 'string' && Object.hasOwn(roles, value)
