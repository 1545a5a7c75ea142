import type { TextTools } from '../../forms/fieldType.ts'
import type { FieldDefinition } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'

/** What the print-out of a field is given. */
export type PrintProps = {
  field: FieldDefinition
  language: Language
  textOf: TextTools['textOf']
  /** The answer, with what is worked out in its rows. */
  value: unknown
}
