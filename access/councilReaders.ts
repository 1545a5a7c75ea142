import type { Role } from '../src/commendation/roles.ts'

/** Who reads sessions and minutes: those who prepare, hold, hear or inspect them. Papers and money come after the decision. */
export const councilReaders: Role[] = [
  'standing-officer',
  'standing-head',
  'council-secretary',
  'council-member',
  'council-chair',
  'chief',
  'deputy-chief',
  'party-committee',
  'inspector',
]
