import { findFieldType } from './findFieldType.ts'
import { placedFields } from './placedFields.ts'
import type { FieldDefinition, FormDefinition } from './types.ts'

/**
 * The file field at a path of the answers: `proof`, a cell such as `rows.0.proof`, the papers of a criterion such as
 * `scores.evidence.line`. Null for anything else.
 */
export function findFileField(definition: FormDefinition, path: string): FieldDefinition | null {
  const [key, ...steps] = path.split('.')
  const field = placedFields(definition).find((placed) => placed.field.key === key)?.field
  return field ? fileFieldIn(field, steps) : null
}

function fileFieldIn(field: FieldDefinition, steps: string[]): FieldDefinition | null {
  const fieldType = findFieldType(field.type)
  if (!fieldType?.hasColumns) return fieldType?.fileFieldAt?.(field, steps) ?? null
  const [row = '', key, ...rest] = steps
  const column = field.columns?.find((each) => each.key === key)
  return column && /^\d{1,3}$/.test(row) ? fileFieldIn(column, rest) : null
}
