'use client'

import { say } from '../../../shared/say.ts'
import type { InputProps } from '../inputProps.ts'

/** One line of text, or several, after the field's type. */
export function TextInput(props: InputProps) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const common = {
    'aria-describedby': describedBy,
    'aria-invalid': isInvalid,
    'aria-required': isRequired,
    id,
    maxLength: field.maxLength,
    placeholder: field.placeholder ? say(field.placeholder, language) : undefined,
    readOnly,
    value: typeof value === 'string' ? value : '',
  }
  if (field.type === 'longText') {
    return <textarea {...common} onChange={(event) => onChange(event.target.value || null)} rows={4} />
  }

  return <input {...common} onChange={(event) => onChange(event.target.value || null)} type="text" />
}
