import type { FieldDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'

export type UploadedFile = { id: string; name: string; size: number }

/** Sends one file; answers what to keep of it, or the sentence that says why not. */
export type Upload = (file: File) => Promise<string | UploadedFile>

/** What the input of every field type is given. `id` is that of the control, for its label. */
export type InputProps = {
  describedBy?: string
  field: FieldDefinition
  id: string
  isInvalid: boolean
  isRequired: boolean
  language: Language
  onChange: (value: unknown) => void
  readOnly: boolean
  /** Parts of the answer that this person may not write now, as paths below the field. */
  readOnlyParts?: string[]
  upload?: Upload
  value: unknown
}
