import type { Role } from '../src/commendation/roles.ts'

/** Who works on exemplars or advises on them. */
export const exemplarStaff: Role[] = [
  'standing-officer',
  'standing-head',
  'council-secretary',
  'council-member',
  'council-chair',
  'chief',
  'deputy-chief',
  'editor',
  'inspector',
]
