import type { CollectionBeforeChangeHook } from 'payload'

import { checkTerm } from '../src/services/council/checkTerm.ts'

/** One council at a time is in force. */
export const checkCouncil: CollectionBeforeChangeHook = async ({ data, operation, originalDoc, req }) => {
  const original = operation === 'update' ? (originalDoc as Record<string, unknown>) : undefined
  await checkTerm({ data, original, payload: req.payload, req })
  return data
}
