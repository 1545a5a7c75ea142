import type { Payload, SanitizedCollectionConfig } from 'payload'

import { workflowCollections } from '../dossiers/dossier.ts'

const journals = ['history', 'outbox']

/**
 * What a backup holds, in the order in which it is read: dossiers before the journals about them, so that a dossier
 * that moves meanwhile on MongoDB never claims a line of history that the backup lacks. Payload's own bookkeeping
 * (locks, preferences, migrations) stays out.
 */
export const keptCollections = (payload: Payload): SanitizedCollectionConfig[] => {
  const kept = payload.config.collections.filter(({ slug }) => !slug.startsWith('payload-'))
  const versioned = kept.find(({ versions }) => Boolean(versions))
  if (versioned) throw new Error(`${versioned.slug} keeps drafts, which a backup does not know yet`)
  const rank = ({ slug }: { slug: string }): number => {
    if ((workflowCollections as readonly string[]).includes(slug)) return 0
    return journals.includes(slug) ? 2 : 1
  }
  return kept.toSorted((a, b) => rank(a) - rank(b) || a.slug.localeCompare(b.slug))
}
