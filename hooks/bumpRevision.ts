import type { CollectionConfig } from 'payload'

import { refuseStale } from '../src/services/dossiers/refuseStale.ts'

/** One rev a save, checked against the one the person saw. */
export const bumpRevision: NonNullable<CollectionConfig['hooks']> = {
  beforeChange: [
    ({ context, data, operation, originalDoc }) => {
      if (operation === 'create') return { ...data, rev: 1 }
      const stored = (originalDoc as { rev?: number }).rev ?? 0
      refuseStale(context['givenRev'], stored)
      return { ...data, rev: stored + 1 }
    },
  ],
  beforeOperation: [
    ({ args, context, operation }) => {
      if (operation === 'update') context['givenRev'] = (args as { data?: { rev?: unknown } }).data?.rev
      return args
    },
  ],
}
