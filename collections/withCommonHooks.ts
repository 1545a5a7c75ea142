import type { CollectionConfig } from 'payload'

import { keepStamps } from '../hooks/keepStamps.ts'
import { refuseUnknownReferences } from '../hooks/refuseUnknownReferences.ts'

/** In every collection: when a document was begun and last written is the system's to say, and what it names must be there. */
export const withCommonHooks = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      beforeValidate: [refuseUnknownReferences, ...(collection.hooks?.beforeValidate ?? []), keepStamps],
    },
  }))
