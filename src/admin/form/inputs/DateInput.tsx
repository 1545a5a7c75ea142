'use client'

import { DateBox } from '../../dates/DateBox.tsx'
import type { InputProps } from '../inputProps.ts'

/** A day or a time of the day. */
export function DateInput({ field, value, ...props }: InputProps) {
  const { describedBy, id, isInvalid, isRequired, language, onChange, readOnly } = props
  return (
    <DateBox
      {...{ describedBy, id, isInvalid, isRequired, language, onChange, readOnly }}
      kind={field.type === 'time' ? 'time' : 'day'}
      value={typeof value === 'string' ? value : null}
    />
  )
}
