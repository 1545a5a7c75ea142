'use client'

import { isRecord } from '../../../shared/isRecord.ts'
import type { InputProps } from '../inputProps.ts'

const ends = [
  { key: 'start', label: { vi: 'Từ ngày', en: 'From' } },
  { key: 'end', label: { vi: 'Đến ngày', en: 'To' } },
]

/** The first and the last day of a period. */
export function PeriodInput({ id, isInvalid, isRequired, language, onChange, readOnly, value }: InputProps) {
  const given = isRecord(value) ? value : {}
  const change = (key: string, day: string) => {
    const next = { ...given, [key]: day || null }
    onChange(Object.values(next).some(Boolean) ? next : null)
  }

  return (
    <div className="td-pair">
      {ends.map(({ key, label }) => (
        <label key={key}>
          <span>{label[language]}</span>
          <input
            aria-invalid={isInvalid}
            aria-required={isRequired}
            id={`${id}-${key}`}
            onChange={(event) => change(key, event.target.value)}
            readOnly={readOnly}
            type="date"
            value={typeof given[key] === 'string' ? given[key] : ''}
          />
        </label>
      ))}
    </div>
  )
}
