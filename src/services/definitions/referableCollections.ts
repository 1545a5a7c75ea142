/** What a form may let people choose from. Accounts, votes and the journal are not among them. */
export const referableCollections = [
  'achievements',
  'articles',
  'award-types',
  'campaigns',
  'cases',
  'decisions',
  'exemplars',
  'legal-documents',
  'nominations',
  'people',
  'plans',
  'procedures',
  'tasks',
  'units',
] as const

export const isReferable = (slug: string): slug is (typeof referableCollections)[number] =>
  (referableCollections as readonly string[]).includes(slug)
