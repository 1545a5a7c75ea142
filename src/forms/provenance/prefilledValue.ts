import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { findFieldType } from '../findFieldType.ts'
import type { FieldDefinition, FormContext } from '../types.ts'

/** What the source of a field has now, as an answer of the field; null where there is no source, or nothing that fits. */
export function prefilledValue(field: FieldDefinition, context: FormContext): unknown {
  const fieldType = findFieldType(field.type)
  if (field.prefill === undefined || !fieldType?.isKeyed || fieldType.isComputed) return null
  const value = fieldType.normalize(evaluateExpression(field.prefill, context))
  return value === null || fieldType.check(value, field, field.key, 'draft').length > 0 ? null : value
}
