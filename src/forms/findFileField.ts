import type { FieldDefinition, FormDefinition } from './types.ts'
import { placedFields } from './placedFields.ts'

/** The file field at a path of the answers: `proof`, or a cell such as `rows.0.proof`. Null for anything else. */
export function findFileField(definition: FormDefinition, path: string): FieldDefinition | null {
  const [key, row, column, ...rest] = path.split('.')
  const field = placedFields(definition).find((placed) => placed.field.key === key)?.field
  if (!field || rest.length > 0) return null
  if (row === undefined) return field.type === 'file' ? field : null
  if (field.type !== 'table' || !/^\d{1,3}$/.test(row)) return null
  return field.columns?.find((each) => each.key === column && each.type === 'file') ?? null
}
