import { findFieldType } from '../findFieldType.ts'
import type { FieldDefinition } from '../types.ts'

/** A value as an answer of the field; null where there is none, or it is no answer that the field could have. */
export function fittingValue(field: FieldDefinition, given: unknown): unknown {
  const fieldType = findFieldType(field.type)
  if (!fieldType?.isKeyed || fieldType.isComputed) return null
  const value = fieldType.normalize(given)
  return value === null || fieldType.check(value, field, field.key, 'draft').length > 0 ? null : value
}
