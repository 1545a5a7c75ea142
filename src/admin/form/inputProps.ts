import type { FieldDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'

/** What the input of every field type is given. `id` is that of the control, for its label. */
export type InputProps = {
  describedBy?: string
  field: FieldDefinition
  id: string
  isInvalid: boolean
  isRequired: boolean
  language: Language
  onChange: (value: unknown) => void
  /** Where the answer stands: `proof`, `rows.0.proof`. */
  path: string
  readOnly: boolean
  /** Parts of the answer that this person may not write now, as paths below the field. */
  readOnlyParts?: string[]
  value: unknown
}
