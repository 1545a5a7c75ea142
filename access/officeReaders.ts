import type { Role } from '../src/commendation/roles.ts'

/** Roles that read decisions and achievements of the whole office. The technical administrator is not one of them. */
export const officeReaders: Role[] = [
  'standing-officer',
  'standing-head',
  'council-secretary',
  'council-member',
  'council-chair',
  'chief',
  'deputy-chief',
  'clerk',
  'accountant',
  'party-committee',
  'inspector',
]
