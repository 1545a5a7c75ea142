import type { Text } from '../../../shared/text.ts'

/** What an editor of one property is given, whatever the property belongs to. */
export type PropertyEditorProps = {
  label: Text
  /** `undefined` takes the property away. */
  onChange: (value: unknown) => void
  value: unknown
}
