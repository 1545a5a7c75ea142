import type { PayloadRequest, Where } from 'payload'

import { type WorkflowCollection, workflowCollections } from '../dossiers/dossier.ts'

/** What a person may read of each collection, as a condition; absent where it is closed to them. */
export type Reach = Partial<Record<WorkflowCollection, Where>>

/** Asks each collection's own rule once. The lists then search columns that nobody may filter by from outside. */
export const reachOf = async (req: PayloadRequest): Promise<Reach> => {
  const rules = await Promise.all(
    workflowCollections.map(async (collection) => {
      const rule = await req.payload.collections[collection].config.access.read({ req })
      return [collection, rule === true ? {} : rule] as const
    }),
  )
  return Object.fromEntries(rules.filter(([, rule]) => rule !== false))
}
