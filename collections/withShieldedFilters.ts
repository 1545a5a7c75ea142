import type { CollectionConfig } from 'payload'

import { refuseHiddenFilters } from '../hooks/refuseHiddenFilters.ts'

/** No list tells of answers that are hidden, whichever collection the way to them begins in. */
export const withShieldedFilters = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseHiddenFilters],
    },
  }))
