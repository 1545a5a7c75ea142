'use client'

import { say } from '../../../shared/say.ts'
import type { InputProps } from '../inputProps.ts'

/** One of the given options, from a list. */
export function ChoiceInput(props: InputProps) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props

  return (
    <select
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={isRequired}
      disabled={readOnly}
      id={id}
      onChange={(event) => onChange(event.target.value || null)}
      value={typeof value === 'string' ? value : ''}
    >
      <option value="">{language === 'vi' ? '– Chọn –' : '– Choose –'}</option>
      {(field.options ?? []).map((option) => (
        <option key={option.value} value={option.value}>
          {say(option.label, language)}
        </option>
      ))}
    </select>
  )
}
