'use client'

import { FieldDescription, FieldLabel, useField, withCondition } from '@payloadcms/ui'
import type { JSONFieldClientProps, Validate } from 'payload'
import { useCallback, useEffect, useRef, useState } from 'react'

import { useLanguage } from '../shared/useLanguage.ts'
import { describeJsonProblem } from './describeJsonProblem.ts'
import { findJsonProblem } from './findJsonProblem.ts'

import '../admin.css'

const textOfValue = (value: unknown): string =>
  value === undefined || value === null ? '' : JSON.stringify(value, null, 2)

/** A JSON field as text: it says where the text is wrong, sets it in order, and keeps what cannot be read yet. */
function JsonField(props: JSONFieldClientProps) {
  const { field, path: givenPath, readOnly, validate } = props
  const { description } = field.admin ?? {}
  const language = useLanguage()
  const vi = language === 'vi'
  const typed = useRef<string | undefined>(undefined)
  const isRequired = field.required === true

  const judge = useCallback<Validate>(
    (value, options) => {
      const problem = findJsonProblem(typed.current ?? '')
      if (problem) return describeJsonProblem(problem, language)
      return validate ? (validate as Validate)(value, { ...options, required: isRequired }) : true
    },
    [isRequired, language, validate],
  )
  const { disabled, errorMessage, path, setValue, showError, value } = useField<unknown>({
    potentiallyStalePath: givenPath,
    validate: judge,
  })
  const [text, setText] = useState(() => textOfValue(value))
  const problem = findJsonProblem(text)
  const isLocked = readOnly === true || disabled
  const id = `field-${path.replaceAll('.', '__')}`
  const message = problem ? describeJsonProblem(problem, language) : showError ? errorMessage : undefined

  const write = (next: string) => {
    typed.current = next
    setText(next)
    if (next.trim() === '') setValue(null)
    else setValue(findJsonProblem(next) ? next : JSON.parse(next))
  }

  useEffect(() => {
    // What the server gives back replaces the text; what is being typed stays as it was typed.
    if (typed.current === undefined || !sameJson(typed.current, value)) {
      typed.current = undefined
      setText(typeof value === 'string' && findJsonProblem(value) ? value : textOfValue(value))
    }
  }, [value])

  return (
    <div className={`field-type json-field td-json${message ? ' error' : ''}`}>
      <FieldLabel htmlFor={id} label={field.label} path={path} required={isRequired} />
      <textarea
        aria-describedby={message ? `${id}-error` : undefined}
        aria-invalid={Boolean(message)}
        autoCapitalize="off"
        autoComplete="off"
        className="td-json__text"
        id={id}
        onChange={(event) => write(event.target.value)}
        readOnly={isLocked}
        rows={Math.min(Math.max(text.split('\n').length + 1, 3), isLocked ? 20 : 30)}
        spellCheck={false}
        value={text}
        wrap="off"
      />
      {message && (
        <p className="td-error" id={`${id}-error`} role="alert">
          {message}
        </p>
      )}
      {!isLocked && (
        <button
          className="td-button td-button--small"
          disabled={text.trim() === '' || problem !== null}
          onClick={() => write(JSON.stringify(JSON.parse(text), null, 2))}
          type="button"
        >
          {vi ? 'Trình bày lại' : 'Format'}
        </button>
      )}
      <FieldDescription description={description} path={path} />
    </div>
  )
}

const sameJson = (text: string, value: unknown): boolean => {
  if (text.trim() === '') return value === null || value === undefined
  if (findJsonProblem(text)) return text === value
  return JSON.stringify(JSON.parse(text)) === JSON.stringify(value)
}

export const JsonEditor = withCondition(JsonField)
