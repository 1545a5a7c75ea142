import type { FieldDefinition } from './types.ts'
import { findFieldType } from './findFieldType.ts'

/** The names under which formulas read a field: its key, and what they can read inside (`rows.amount`). */
export function namesIn(field: FieldDefinition): string[] {
  const members = findFieldType(field.type)?.members?.(field) ?? []
  return [field.key, ...members.map((member) => `${field.key}.${member}`)]
}
