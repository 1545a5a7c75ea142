import type { Role } from '../src/commendation/roles.ts'

/** Roles that see every dossier of the office (domain: role matrix). The technical administrator is not one of them. */
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
