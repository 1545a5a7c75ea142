'use client'

import { useEffect, useRef, useState } from 'react'

import { say } from '../../shared/say.ts'
import type { Language } from '../../shared/language.ts'
import type { DateKind } from './dateKinds.ts'
import { dateKinds } from './dateKinds.ts'
import { PickerButton } from './PickerButton.tsx'

type DateBoxProps = {
  describedBy?: string
  id: string
  isInvalid?: boolean
  isRequired?: boolean
  kind: DateKind
  /** Its name, where no label stands beside it. */
  label?: string
  language: Language
  /** Null while what is typed is no date. */
  onChange: (value: null | string) => void
  readOnly?: boolean
  /** The form around it is not sent without a value; what is kept as a draft may lack it. */
  required?: boolean
  value: null | string
}

/**
 * A date that is typed and read day first, whatever language the browser speaks: its own boxes for dates follow that
 * and not the page. Its picker is a button away.
 */
export function DateBox(props: DateBoxProps) {
  const { describedBy, id, isInvalid = false, isRequired = false, kind, label, language } = props
  const { onChange, readOnly = false, required, value } = props
  const { example, noun, parse, picker, placeholder } = dateKinds[kind]
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(() => show(kind, value))
  const [hasLeft, setLeft] = useState(false)
  const isUnread = text.trim() !== '' && parse(text) === null && text !== value
  const isTold = isUnread && hasLeft
  const wrong = {
    vi: `Hãy viết ${noun.vi} có thật, ví dụ ${example}.`,
    en: `Please write ${noun.en} that exists, for example ${example}.`,
  }[language]

  useEffect(() => {
    setText((current) => (parse(current) === value ? current : show(kind, value)))
  }, [kind, value])
  useEffect(() => {
    box.current?.setCustomValidity(isUnread ? wrong : '')
  }, [isUnread, wrong])

  const change = (typed: string) => {
    setText(typed)
    const next = parse(typed)
    if (next !== value) onChange(next)
  }

  return (
    <>
      <span className="td-date">
        <input
          aria-describedby={[describedBy, `${id}-form`, isTold && `${id}-unread`].filter(Boolean).join(' ')}
          aria-invalid={isInvalid || isTold}
          aria-label={label}
          aria-required={isRequired}
          autoComplete="off"
          id={id}
          inputMode="numeric"
          onBlur={() => {
            setLeft(true)
            if (parse(text) !== null) setText(show(kind, value))
          }}
          onChange={(event) => {
            setLeft(false)
            change(event.target.value)
          }}
          placeholder={readOnly ? undefined : say(placeholder, language)}
          readOnly={readOnly}
          ref={box}
          required={required}
          type="text"
          value={text}
        />
        {picker && !readOnly && (
          <PickerButton
            language={language}
            onPick={(picked) => change(picked === '' ? '' : show(kind, picked))}
            type={picker}
            value={value}
          />
        )}
      </span>
      <span className="td-hidden" id={`${id}-form`}>
        {language === 'vi' ? `Viết như ${example}` : `Written like ${example}`}
      </span>
      {isTold && (
        <p className="td-error" id={`${id}-unread`}>
          {wrong}
        </p>
      )}
    </>
  )
}

/** What is no such date is shown as it is. */
const show = (kind: DateKind, value: null | string): string =>
  value === null ? '' : dateKinds[kind].show(value) || value
