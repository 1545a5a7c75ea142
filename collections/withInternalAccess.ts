import type { Access, SanitizedConfig } from 'payload'

import { nobody } from '../access/nobody.ts'
import { ownLockOrAdmin } from '../access/ownLockOrAdmin.ts'
import { ownPreferences } from '../access/ownPreferences.ts'
import { signedIn } from '../access/signedIn.ts'
import { serviceOnly } from './shared/serviceOnly.ts'

const closed = { ...serviceOnly, read: nobody }

/** Rules for the collections that Payload adds by itself and leaves to whoever is signed in. */
const internal: Record<string, Record<keyof typeof closed, Access>> = {
  'payload-kv': closed,
  // The panel makes a lock past access, and shows everybody who edits whose lock it is.
  'payload-locked-documents': { ...closed, delete: ownLockOrAdmin, read: signedIn, update: ownLockOrAdmin },
  'payload-migrations': closed,
  'payload-preferences': {
    ...closed,
    create: signedIn,
    delete: ownPreferences,
    read: ownPreferences,
    update: ownPreferences,
  },
}

/** Gives Payload's own collections their rules and takes them out of GraphQL; they are not there to be set before. */
export const withInternalAccess = (config: SanitizedConfig): SanitizedConfig => ({
  ...config,
  collections: config.collections.map((collection) => {
    const access = internal[collection.slug]
    return access
      ? { ...collection, access: { ...collection.access, ...access }, graphQL: false }
      : collection
  }),
})
