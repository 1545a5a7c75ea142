import type { InputProps } from '../../../admin/form/inputProps.ts'
import { NumberInput } from '../../../admin/form/inputs/NumberInput.tsx'

/** A share of a hundred. */
export function Input(props: InputProps) {
  return <NumberInput {...props} unit={{ vi: '%', en: '%' }} />
}
