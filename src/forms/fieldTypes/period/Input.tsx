'use client'

import { isRecord } from '../../../shared/isRecord.ts'
import { DateBox } from '../../../admin/dates/DateBox.tsx'
import type { InputProps } from '../../../admin/form/inputProps.ts'

const ends = [
  { key: 'start', label: { vi: 'Từ ngày', en: 'From' } },
  { key: 'end', label: { vi: 'Đến ngày', en: 'To' } },
]

/** The first and the last day of a period. */
export function Input({ id, isInvalid, isRequired, language, onChange, readOnly, value }: InputProps) {
  const given = isRecord(value) ? value : {}
  const change = (key: string, day: null | string) => {
    const next = { ...given, [key]: day }
    onChange(Object.values(next).some(Boolean) ? next : null)
  }

  return (
    <div className="td-pair">
      {ends.map(({ key, label }) => (
        <div key={key}>
          <label htmlFor={`${id}-${key}`}>{label[language]}</label>
          <DateBox
            {...{ isInvalid, isRequired, language, readOnly }}
            id={`${id}-${key}`}
            kind="day"
            onChange={(day) => change(key, day)}
            value={typeof given[key] === 'string' ? given[key] : null}
          />
        </div>
      ))}
    </div>
  )
}
