import type { FieldDefinition, FormDefinition } from './types.ts'
import { placedFields } from './placedFields.ts'

/** Every field of a form in the order of its pages, headings and notes included. Columns stay in their table. */
export function fieldsOf(definition: FormDefinition): FieldDefinition[] {
  return placedFields(definition).map(({ field }) => field)
}
