'use client'

import { useState } from 'react'

import type { InputProps } from '../inputProps.ts'

const roman = ['I', 'II', 'III', 'IV']
const months = Array.from({ length: 12 }, (_, index) => ({
  label: { vi: `Tháng ${String(index + 1)}`, en: `Month ${String(index + 1)}` },
  value: `-${String(index + 1).padStart(2, '0')}`,
}))
const quarters = roman.map((numeral, index) => ({
  label: { vi: `Quý ${numeral}`, en: `Quarter ${String(index + 1)}` },
  value: `-Q${String(index + 1)}`,
}))
const parts: Record<string, typeof months> = { month: months, quarter: quarters }

/** A month or a quarter with its year: a list and a number, which every browser and phone draws well. */
export function PartOfYearInput(props: InputProps) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const text = typeof value === 'string' ? value : ''
  const [year, setYear] = useState(text.slice(0, 4))
  const [part, setPart] = useState(text.slice(4))
  const vi = language === 'vi'
  const commit = (nextYear: string, nextPart: string) => {
    setYear(nextYear)
    setPart(nextPart)
    onChange(nextYear.length === 4 && nextPart !== '' ? `${nextYear}${nextPart}` : null)
  }

  return (
    <div className="td-pair">
      <select
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        disabled={readOnly}
        id={id}
        onChange={(event) => commit(year, event.target.value)}
        value={part}
      >
        <option value="">{vi ? '– Chọn –' : '– Choose –'}</option>
        {(parts[field.type] ?? []).map((each) => (
          <option key={each.value} value={each.value}>
            {each.label[language]}
          </option>
        ))}
      </select>
      <input
        aria-invalid={isInvalid}
        aria-label={vi ? 'Năm' : 'Year'}
        inputMode="numeric"
        maxLength={4}
        onChange={(event) => commit(event.target.value.replace(/\D/g, ''), part)}
        placeholder={vi ? 'Năm' : 'Year'}
        readOnly={readOnly}
        type="text"
        value={year}
      />
    </div>
  )
}
