'use client'

import type { InputProps } from '../../../admin/form/inputProps.ts'
import { RecordsInput } from '../../../admin/form/records/RecordsInput.tsx'
import { useOptions } from '../../../admin/form/useOptions.ts'
import { OptionGroup } from '../../../admin/form/inputs/OptionGroup.tsx'

/** Any of the options, as boxes to tick; found by typing where they are many. */
export function Input(props: InputProps) {
  const { field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const { options, search } = useOptions(field, language)
  if (search) return <RecordsInput {...props} source={search} />
  const chosen = Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []

  return (
    <OptionGroup
      id={id}
      isButtons={field.display === 'buttons'}
      {...{ isInvalid, isRequired, language }}
      isOne={false}
      onChange={onChange}
      options={options ?? []}
      readOnly={readOnly}
      value={chosen}
    />
  )
}
