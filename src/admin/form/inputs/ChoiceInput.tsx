'use client'

import { say } from '../../../shared/say.ts'
import type { InputProps } from '../inputProps.ts'
import { RecordInput } from '../records/RecordInput.tsx'
import { useOptions } from '../useOptions.ts'
import { OptionGroup } from './OptionGroup.tsx'

const choose = { vi: '– Chọn –', en: '– Choose –' }

/** One of the options: from a list, or from all of them side by side as the field asks; found by typing where they are many. */
export function ChoiceInput(props: InputProps) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const { options, search } = useOptions(field, language)
  if (search) return <RecordInput {...props} source={search} />
  if (field.display === 'radio' || field.display === 'buttons') {
    return (
      <OptionGroup
        id={id}
        isButtons={field.display === 'buttons'}
        {...{ isInvalid, isRequired, language }}
        isOne
        onChange={([chosen]) => onChange(chosen ?? null)}
        options={options ?? []}
        readOnly={readOnly}
        value={typeof value === 'string' ? [value] : []}
      />
    )
  }

  return (
    <select
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      aria-required={isRequired}
      disabled={readOnly || options === null}
      id={id}
      onChange={(event) => onChange(event.target.value || null)}
      value={options && typeof value === 'string' ? value : ''}
    >
      <option value="">{options ? say(field.placeholder ?? choose, language) : '…'}</option>
      {(options ?? []).map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
