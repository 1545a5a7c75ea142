'use client'

import { useId } from 'react'

import type { Text } from '../../../shared/text.ts'
import { useSay } from '../useSay.ts'

type SelectEditorProps = {
  label: Text
  onChange: (value: string) => void
  options: readonly { label: Text; value: string }[]
  value: string
}

/** One of a few. */
export function SelectEditor({ label, onChange, options, value }: SelectEditorProps) {
  const t = useSay()
  const id = useId()

  return (
    <div className="td-field">
      <label htmlFor={id}>{t(label)}</label>
      <select id={id} onChange={(event) => onChange(event.target.value)} value={value}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t(option.label)}
          </option>
        ))}
      </select>
    </div>
  )
}
