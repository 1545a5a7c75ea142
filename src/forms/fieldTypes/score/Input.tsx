import { formatNumber } from '../../../shared/formatNumber.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'
import { NumberInput } from '../../../admin/form/inputs/NumberInput.tsx'

/** Points, with the most that there are. */
export function Input(props: InputProps) {
  const { max } = props.field
  const of = (language: 'en' | 'vi') => (max === undefined ? '' : `/ ${formatNumber(max, language)} `)
  return <NumberInput {...props} unit={{ vi: `${of('vi')}điểm`, en: `${of('en')}points` }} />
}
