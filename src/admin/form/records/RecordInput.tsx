'use client'

import type { RecordSource } from '../../../forms/recordSource.ts'
import { say } from '../../../shared/say.ts'
import type { InputProps } from '../inputProps.ts'
import { RecordSearch } from './RecordSearch.tsx'
import { useChosen } from './useChosen.ts'

/** One of many records, found by typing. */
export function RecordInput({ source, ...props }: InputProps & { source: RecordSource }) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const [chosen] = useChosen(source, typeof value === 'string' ? [value] : [])

  return (
    <RecordSearch
      {...{ describedBy, id, isInvalid, isRequired, language, readOnly, source }}
      placeholder={field.placeholder && say(field.placeholder, language)}
      onPick={(option) => onChange(option?.value ?? null)}
      shown={chosen?.label ?? ''}
    />
  )
}
