import type { CollectionBeforeValidateHook } from 'payload'

import { findUnknownReferences } from '../src/services/references/findUnknownReferences.ts'
import { DomainError } from '../src/shared/domainError.ts'

/**
 * What a document names from outside must be there: SQLite would refuse it as a fault of the database, MongoDB would
 * keep it. What stood there before is left alone.
 */
export const refuseUnknownReferences: CollectionBeforeValidateHook = async ({
  collection,
  data,
  originalDoc,
  req,
}) => {
  if (!data || req.payloadAPI === 'local') return data
  const before = (originalDoc ?? {}) as Record<string, unknown>
  const problems = await findUnknownReferences(req.payload, collection.flattenedFields, { before, data })
  const [first] = problems
  if (first) throw new DomainError('REFERENCE_UNKNOWN', 422, first.message, problems)
  return data
}
