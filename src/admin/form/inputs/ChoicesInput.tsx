'use client'

import type { InputProps } from '../inputProps.ts'
import { useOptions } from '../useOptions.ts'
import { OptionGroup } from './OptionGroup.tsx'

/** Any of the options, as boxes to tick. */
export function ChoicesInput({ field, id, isInvalid, language, onChange, readOnly, value }: InputProps) {
  const options = useOptions(field, language)
  const chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

  return (
    <OptionGroup
      id={id}
      isButtons={field.display === 'buttons'}
      isInvalid={isInvalid}
      isOne={false}
      onChange={onChange}
      options={options ?? []}
      readOnly={readOnly}
      value={chosen}
    />
  )
}
