'use client'

import { useEffect, useState } from 'react'

import { formatNumber } from '../../../shared/formatNumber.ts'
import type { Language } from '../../../shared/language.ts'
import type { InputProps } from '../inputProps.ts'
import { parseNumber } from '../../../shared/parseNumber.ts'

const suffixes: Record<string, Record<Language, string>> = {
  money: { vi: 'đồng', en: 'VND' },
  percent: { vi: '%', en: '%' },
  score: { vi: 'điểm', en: 'points' },
}

/** A number, typed and shown as the language writes it; its unit stands beside it. */
export function NumberInput(props: InputProps) {
  const { describedBy, field, id, isInvalid, isRequired, language, onChange, readOnly, value } = props
  const [text, setText] = useState(() => show(value, field.type, language))
  const suffix = suffixes[field.type]?.[language]

  useEffect(() => {
    setText((current) =>
      parseNumber(current, language) === (value ?? null) ? current : show(value, field.type, language),
    )
  }, [field.type, language, value])

  return (
    <span className="td-number">
      <input
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        id={id}
        inputMode="decimal"
        onBlur={() => setText(show(value, field.type, language))}
        onChange={(event) => {
          setText(event.target.value)
          onChange(parseNumber(event.target.value, language))
        }}
        readOnly={readOnly}
        type="text"
        value={text}
      />
      {suffix && (
        <span className="td-number__unit">
          {field.type === 'score' && field.max !== undefined ? `/ ${field.max} ${suffix}` : suffix}
        </span>
      )}
    </span>
  )
}

const show = (value: unknown, type: string, language: Language): string => {
  if (typeof value !== 'number') return typeof value === 'string' ? value : ''
  return type === 'year' ? String(value) : formatNumber(value, language)
}
