import type { CollectionConfig } from 'payload'

import { keepStamps } from '../hooks/keepStamps.ts'

/** When a document was begun and last written is the system's to say, in every collection. */
export const withOwnStamps = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeValidate: [...(collection.hooks?.beforeValidate ?? []), keepStamps],
    },
  }))
