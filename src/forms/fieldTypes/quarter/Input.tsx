import type { InputProps } from '../../../admin/form/inputProps.ts'
import { PartOfYearInput } from '../../../admin/form/inputs/PartOfYearInput.tsx'

const quarters = ['I', 'II', 'III', 'IV'].map((numeral, index) => ({
  label: { vi: `Quý ${numeral}`, en: `Quarter ${String(index + 1)}` },
  value: `-Q${String(index + 1)}`,
}))

/** A quarter with its year. */
export function Input(props: InputProps) {
  return <PartOfYearInput {...props} parts={quarters} />
}
