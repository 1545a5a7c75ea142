import type { InputProps } from '../../../admin/form/inputProps.ts'
import { DateInput } from '../../../admin/form/inputs/DateInput.tsx'

/** A time of the day. */
export function Input(props: InputProps) {
  return <DateInput {...props} kind="time" />
}
