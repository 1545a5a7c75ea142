import type { CollectionBeforeChangeHook } from 'payload'

import { checkFit } from '../src/services/procedures/checkFit.ts'

/** A form and a workflow that do not go together would strand every case that is begun. */
export const checkProcedure: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const before = (originalDoc ?? {}) as { id?: string }
  await checkFit(req.payload, { ...before, ...data }, before)
  return data
}
