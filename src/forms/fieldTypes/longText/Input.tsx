import type { InputProps } from '../../../admin/form/inputProps.ts'
import { TextInput } from '../../../admin/form/inputs/TextInput.tsx'

/** Several lines of text. */
export function Input(props: InputProps) {
  return <TextInput {...props} lines={4} />
}
