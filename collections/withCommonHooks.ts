import type { CollectionConfig } from 'payload'

import { deletionNoted } from '../hooks/deletionNoted.ts'
import { keepStamps } from '../hooks/keepStamps.ts'
import { refuseHiddenFilters } from '../hooks/refuseHiddenFilters.ts'
import { refuseUnknownReferences } from '../hooks/refuseUnknownReferences.ts'
import { workflowCollections } from '../src/services/dossiers/dossier.ts'

/**
 * In every collection: when a document was begun and last written is the system's to say, what it names must be there, and
 * no list tells of answers that are hidden, whichever collection the way to them begins in. Where dossiers are kept, a
 * deletion is noted.
 */
export const withCommonHooks = (collections: CollectionConfig[]): CollectionConfig[] =>
  collections.map((collection) => ({
    ...collection,
    hooks: {
      ...collection.hooks,
      ...deletionNotedIn(collection.slug),
      beforeOperation: [...(collection.hooks?.beforeOperation ?? []), refuseHiddenFilters],
      beforeValidate: [refuseUnknownReferences, ...(collection.hooks?.beforeValidate ?? []), keepStamps],
    },
  }))

const deletionNotedIn = (slug: string) => {
  const dossiers = workflowCollections.find((each) => each === slug)
  return dossiers ? deletionNoted(dossiers) : {}
}
