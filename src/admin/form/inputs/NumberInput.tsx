'use client'

import { useEffect, useState } from 'react'

import { formatNumber } from '../../../shared/formatNumber.ts'
import type { Language } from '../../../shared/language.ts'
import type { Text } from '../../../shared/text.ts'
import { say } from '../../../shared/say.ts'
import type { InputProps } from '../inputProps.ts'
import { parseNumber } from '../../../shared/parseNumber.ts'

type NumberInputProps = InputProps & {
  /** Whether it is written `1.250`. */
  isGrouped?: boolean
  unit?: Text
}

/** A number, typed and shown as the language writes it; its unit stands beside it. */
export function NumberInput(props: NumberInputProps) {
  const {
    describedBy,
    field,
    id,
    isGrouped = true,
    isInvalid,
    isRequired,
    language,
    onChange,
    readOnly,
  } = props
  const { unit, value } = props
  const [text, setText] = useState(() => show(value, isGrouped, language))

  useEffect(() => {
    setText((current) =>
      parseNumber(current, language) === (value ?? null) ? current : show(value, isGrouped, language),
    )
  }, [isGrouped, language, value])

  return (
    <span className="td-number">
      <input
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        aria-required={isRequired}
        id={id}
        inputMode="decimal"
        onBlur={() => setText(show(value, isGrouped, language))}
        onChange={(event) => {
          setText(event.target.value)
          onChange(parseNumber(event.target.value, language))
        }}
        placeholder={field.placeholder && say(field.placeholder, language)}
        readOnly={readOnly}
        type="text"
        value={text}
      />
      {unit && <span className="td-number__unit">{unit[language]}</span>}
    </span>
  )
}

const show = (value: unknown, isGrouped: boolean, language: Language): string => {
  if (typeof value !== 'number') return typeof value === 'string' ? value : ''
  return isGrouped ? formatNumber(value, language) : String(value)
}
