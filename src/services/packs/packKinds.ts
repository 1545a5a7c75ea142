/** What a pack holds, in the order in which one may name another. */
export const packKinds = ['forms', 'workflows', 'rule-packs', 'procedures'] as const

export type PackKind = (typeof packKinds)[number]

/** Kept by the system where a definition lives, and no part of the definition. */
export const ownFields = [
  'active',
  'createdAt',
  'id',
  'latestNumber',
  'latestVersion',
  'rev',
  'scheduleMarks',
  'sequence',
  'sequenceYear',
  'updatedAt',
]
