import type { InputProps } from '../../../admin/form/inputProps.ts'
import { NumberInput } from '../../../admin/form/inputs/NumberInput.tsx'

/** A year, which is not grouped as numbers are. */
export function Input(props: InputProps) {
  return <NumberInput {...props} isGrouped={false} />
}
