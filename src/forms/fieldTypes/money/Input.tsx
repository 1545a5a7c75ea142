import type { InputProps } from '../../../admin/form/inputProps.ts'
import { NumberInput } from '../../../admin/form/inputs/NumberInput.tsx'

/** Đồng, whole. */
export function Input(props: InputProps) {
  return <NumberInput {...props} unit={{ vi: 'đồng', en: 'VND' }} />
}
