import type { Role } from '../roles.ts'

/** What a new account may do where the list does not say. */
export const newcomerRoles: Role[] = ['employee']
