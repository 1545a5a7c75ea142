'use client'

import { useId } from 'react'

import type { ConditionRule, ConditionValue } from '../../../forms/design/conditionTree.ts'
import { DateBox } from '../../dates/DateBox.tsx'
import { useLanguage } from '../../shared/useLanguage.ts'
import { useSay } from '../useSay.ts'
import type { ConditionField } from './conditionFields.ts'

type ConditionValueInputProps = {
  field: ConditionField
  label: string
  onChange: (value: ConditionValue) => void
  rule: ConditionRule
}

/** What a field is compared with: an option, yes or no, a number, a day or a text. */
export function ConditionValueInput({ field, label, onChange, rule }: ConditionValueInputProps) {
  const t = useSay()
  const id = useId()
  const language = useLanguage()
  const { operator, value } = rule
  if (operator === 'isEmpty' || operator === 'isFilled') return null

  if (operator === 'oneOf') {
    const chosen = Array.isArray(value) ? value : [String(value)]
    return (
      <select
        aria-label={label}
        multiple
        onChange={(event) => onChange([...event.target.selectedOptions].map((option) => option.value))}
        value={chosen}
      >
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {t(option.label)}
          </option>
        ))}
      </select>
    )
  }
  if (field.kind === 'yesNo') {
    return (
      <select
        aria-label={label}
        onChange={(event) => onChange(event.target.value === 'true')}
        value={String(value)}
      >
        <option value="true">{t({ vi: 'Có', en: 'Yes' })}</option>
        <option value="false">{t({ vi: 'Không', en: 'No' })}</option>
      </select>
    )
  }
  if (field.options.length > 0) {
    return (
      <select aria-label={label} onChange={(event) => onChange(event.target.value)} value={String(value)}>
        {field.options.map((option) => (
          <option key={option.value} value={option.value}>
            {t(option.label)}
          </option>
        ))}
      </select>
    )
  }
  if (field.kind === 'date' && operator !== 'rowsAtLeast') {
    return (
      <DateBox
        id={id}
        kind="day"
        label={label}
        language={language}
        onChange={(day) => onChange(day ?? '')}
        value={typeof value === 'string' && value !== '' ? value : null}
      />
    )
  }
  const isNumber = field.kind === 'number' || operator === 'rowsAtLeast'
  return (
    <input
      aria-label={label}
      onChange={(event) => onChange(isNumber ? Number(event.target.value) : event.target.value)}
      step="any"
      type={isNumber ? 'number' : 'text'}
      value={value === null ? '' : String(value)}
    />
  )
}
