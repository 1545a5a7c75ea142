import type { FieldType } from './fieldType.ts'
import { fieldTypes } from './fieldTypes/index.ts'

const byName = new Map(fieldTypes.map((fieldType) => [fieldType.type, fieldType]))

/** The type of that name in the catalogue. */
export function findFieldType(type: string): FieldType | undefined {
  return byName.get(type)
}
