'use client'

import { DateBox } from '../../dates/DateBox.tsx'
import type { DateKind } from '../../dates/dateKinds.ts'
import type { InputProps } from '../inputProps.ts'

/** A day or a time of the day. */
export function DateInput({ kind = 'day', value, ...props }: InputProps & { kind?: DateKind }) {
  const { describedBy, id, isInvalid, isRequired, language, onChange, readOnly } = props
  return (
    <DateBox
      {...{ describedBy, id, isInvalid, isRequired, language, onChange, readOnly }}
      kind={kind}
      value={typeof value === 'string' ? value : null}
    />
  )
}
