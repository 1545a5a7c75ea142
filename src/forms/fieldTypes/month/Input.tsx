import type { InputProps } from '../../../admin/form/inputProps.ts'
import { PartOfYearInput } from '../../../admin/form/inputs/PartOfYearInput.tsx'

const months = Array.from({ length: 12 }, (_, index) => ({
  label: { vi: `Tháng ${String(index + 1)}`, en: `Month ${String(index + 1)}` },
  value: `-${String(index + 1).padStart(2, '0')}`,
}))

/** A month with its year. */
export function Input(props: InputProps) {
  return <PartOfYearInput {...props} parts={months} />
}
