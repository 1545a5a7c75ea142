import type { FieldHook } from 'payload'

import { isRecord } from '../src/shared/isRecord.ts'

/**
 * A document that waits to be made carries the answers of its step. They are the worker's: a person reads answers through
 * the dossier, where a state may hide some of them.
 */
export const hideSnapshot: FieldHook = ({ overrideAccess, value }) => {
  if (overrideAccess === true || !isRecord(value)) return value as unknown
  const { answers: _answers, computed: _computed, ...rest } = value
  return rest
}
