'use client'

import { useId } from 'react'

type SelectFieldProps = {
  disabled?: boolean
  empty: string
  label: string
  onChange: (value: string) => void
  options: { label: string; value: string }[]
  value: string
}

/** A required choice from a list. */
export function SelectField({ disabled, empty, label, onChange, options, value }: SelectFieldProps) {
  const id = useId()

  return (
    <div className="td-field">
      <label htmlFor={id}>
        {label} <span aria-hidden="true">*</span>
      </label>
      <select
        disabled={disabled}
        id={id}
        onChange={(event) => onChange(event.target.value)}
        required
        value={value}
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
