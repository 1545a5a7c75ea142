import { say } from '../../../shared/say.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'

export function Input({ field, language }: InputProps) {
  return <h4>{say(field.label, language)}</h4>
}
