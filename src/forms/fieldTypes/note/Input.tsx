import { say } from '../../../shared/say.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'

export function Input({ field, language }: InputProps) {
  return (
    <p className="td-note">
      {say(field.label, language)}
      {field.help && ` ${say(field.help, language)}`}
    </p>
  )
}
