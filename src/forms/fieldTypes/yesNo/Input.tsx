'use client'

import type { InputProps } from '../../../admin/form/inputProps.ts'
import { OptionGroup } from '../../../admin/form/inputs/OptionGroup.tsx'
import { say } from '../../../shared/say.ts'

const answers = [
  { label: { vi: 'Có', en: 'Yes' }, value: 'true' },
  { label: { vi: 'Không', en: 'No' }, value: 'false' },
]

/** Yes or no; neither is chosen beforehand. */
export function Input({ id, isInvalid, isRequired, language, onChange, readOnly, value }: InputProps) {
  return (
    <OptionGroup
      {...{ id, isInvalid, isRequired, language, readOnly }}
      isOne
      isRow
      onChange={([chosen]) => onChange(chosen === undefined ? null : chosen === 'true')}
      options={answers.map((answer) => ({ label: say(answer.label, language), value: answer.value }))}
      value={typeof value === 'boolean' ? [String(value)] : []}
    />
  )
}
