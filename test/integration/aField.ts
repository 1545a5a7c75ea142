import type { FieldDefinition } from '../../src/forms/types.ts'

/** A field called after its key. */
export const aField = (key: string, type: string, given: Partial<FieldDefinition> = {}): FieldDefinition => ({
  key,
  label: { vi: `Mục ${key}`, en: `Mục ${key}` },
  type,
  ...given,
})
