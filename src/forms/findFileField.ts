import { fieldsOf } from './fieldsOf.ts'
import { findFieldType } from './findFieldType.ts'
import type { FieldDefinition, FormDefinition } from './types.ts'

/**
 * The field that a file is uploaded for, by a path of the answers: `proof`, a cell such as `rows.0.proof`, a line of a
 * scoring table such as `sheet.evidence.quality`. Null for anything else.
 */
export function findFileField(definition: FormDefinition, path: string): FieldDefinition | null {
  const [key, ...rest] = path.split('.')
  const field = fieldsOf(definition).find((each) => each.key === key)
  if (!field) return null
  if (!findFieldType(field.type)?.hasColumns) return fileFieldIn(field, rest)

  const [row = '', column, ...below] = rest
  const cell = field.columns?.find((each) => each.key === column)
  return cell && /^\d{1,3}$/.test(row) ? fileFieldIn(cell, below) : null
}

const fileFieldIn = (field: FieldDefinition, rest: string[]): FieldDefinition | null =>
  findFieldType(field.type)?.fileFieldAt?.(field, rest) ?? null
