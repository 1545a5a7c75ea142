'use client'

import { say } from '../../../shared/say.ts'
import type { InputProps } from '../inputProps.ts'

/** One line of text, or several. */
export function TextInput({ lines = 1, ...props }: InputProps & { lines?: number }) {
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
  if (lines > 1) {
    return <textarea {...common} onChange={(event) => onChange(event.target.value || null)} rows={lines} />
  }

  return <input {...common} onChange={(event) => onChange(event.target.value || null)} type="text" />
}
