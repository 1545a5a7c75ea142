'use client'

import type { Language } from '../../shared/language.ts'
import { DateBox } from '../dates/DateBox.tsx'
import type { ActionField } from '../shared/apiTypes.ts'

type AskedFieldProps = {
  field: ActionField
  id: string
  language: Language
  onChange: (value: string) => void
  required?: boolean
  value: string
}

/** What a step asks for beside the form: a day or a text. */
export function AskedField({ field, id, language, onChange, required, value }: AskedFieldProps) {
  if (field.type === 'date') {
    return (
      <DateBox
        {...{ id, language, required }}
        kind="day"
        onChange={(day) => onChange(day ?? '')}
        value={value === '' ? null : value}
      />
    )
  }
  return (
    <input
      id={id}
      onChange={(event) => onChange(event.target.value)}
      required={required}
      type="text"
      value={value}
    />
  )
}
