import type { FieldDefinition } from '../types.ts'

/** Answers by where they are wrong: below the field (`.0.amount`), or at the field itself (nothing). */
type Wrong = Record<string, unknown[]>

/** Right and wrong answers of a field type. Its rules, its JSON Schema, generated forms and the API are tested with them. */
export type TypeVectors = {
  /** What the field has besides its key, its label and its type. */
  field?: Partial<FieldDefinition>
  /** Refused in both modes. */
  ill?: Wrong
  /** Kept as a draft and refused at submission. */
  late?: Wrong
  /** Accepted in both modes, and kept as they are. */
  right: unknown[]
}
