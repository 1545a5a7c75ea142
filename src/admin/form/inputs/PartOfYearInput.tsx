'use client'

import { useEffect, useRef, useState } from 'react'

import type { Text } from '../../../shared/text.ts'
import type { InputProps } from '../inputProps.ts'

type PartOfYearInputProps = InputProps & {
  /** What a year has, with what the code of each ends in. */
  parts: { label: Text; value: string }[]
}

/** A part of a year with the year: a list and a number, which every browser and phone draws well. */
export function PartOfYearInput(props: PartOfYearInputProps) {
  const { describedBy, id, isInvalid, isRequired, language, onChange, parts, readOnly, value } = props
  const text = typeof value === 'string' ? value : ''
  const [year, setYear] = useState(text.slice(0, 4))
  const [part, setPart] = useState(text.slice(4))
  const said = useRef(text)
  const vi = language === 'vi'
  // What has come from elsewhere, such as another person's answer, takes the place of what was typed.
  useEffect(() => {
    if (text === said.current) return
    said.current = text
    setYear(text.slice(0, 4))
    setPart(text.slice(4))
  }, [text])
  const commit = (nextYear: string, nextPart: string) => {
    setYear(nextYear)
    setPart(nextPart)
    const isWhole = nextYear.length === 4 && nextPart !== ''
    said.current = isWhole ? `${nextYear}${nextPart}` : ''
    onChange(said.current || null)
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
        {parts.map((each) => (
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
