import type { FieldDefinition } from '../types.ts'
import { findFieldType } from '../findFieldType.ts'

/** What every field may have. */
const common = ['help', 'key', 'label', 'readOnly', 'required', 'type', 'visible', 'width']

/** The properties of a field that its type does nothing with. */
export function unusedProperties(field: FieldDefinition): string[] {
  const fieldType = findFieldType(field.type)
  if (!fieldType) return []
  const used = new Set<string>([...common, ...fieldType.takes])
  return Object.entries(field)
    .filter(([name, value]) => value !== undefined && !used.has(name))
    .map(([name]) => name)
}
