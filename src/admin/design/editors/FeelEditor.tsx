'use client'

import { useContext, useDeferredValue, useId, useMemo, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { checkExpression } from '../../../expressions/checkExpression.ts'
import { explainExpression } from '../../../expressions/explainExpression.ts'
import { completionsAt } from '../../../forms/design/completionsAt.ts'
import type { Text } from '../../../shared/text.ts'
import { FeelContext } from '../FeelScope.ts'
import { useSay } from '../useSay.ts'

type FeelEditorProps = {
  /** Nothing is a good formula here: there is none. */
  isOptional?: boolean
  isRule?: boolean
  label: Text
  onChange: (source: string) => void
  table?: string
  value: string
}

/** A formula with completion of names and functions, checked and told in words while it is typed. */
export function FeelEditor(props: FeelEditorProps) {
  const { isOptional = false, isRule = false, label, onChange, table, value } = props
  const t = useSay()
  const id = useId()
  const input = useRef<HTMLTextAreaElement>(null)
  const scope = useContext(FeelContext)
  const [caret, setCaret] = useState<null | number>(null)
  const [active, setActive] = useState(-1)
  const deferred = useDeferredValue(value)
  const naming = useMemo(() => scope.namingOf(table), [scope, table])
  const names = useMemo(() => naming.names.filter((name) => isRule || name !== 'value'), [isRule, naming])
  const isLeftOut = isOptional && deferred.trim() === ''
  const problems = useMemo(
    () => (isLeftOut ? [] : checkExpression(deferred, names)),
    [deferred, isLeftOut, names],
  )
  const sentence = useMemo(
    () => (isLeftOut ? null : explainExpression(deferred, naming)),
    [deferred, isLeftOut, naming],
  )
  const found = caret === null ? [] : completionsAt(value, caret, naming)

  const choose = (text: string, from: number) => {
    onChange(value.slice(0, from) + text + value.slice(caret ?? value.length))
    setCaret(null)
    setActive(-1)
    const end = from + text.length
    requestAnimationFrame(() => {
      input.current?.focus()
      input.current?.setSelectionRange(end, end)
    })
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    const chosen = found[active]
    if (found.length > 0 && step !== undefined) {
      event.preventDefault()
      setActive((active + step + found.length) % found.length)
    } else if (chosen && (event.key === 'Enter' || event.key === 'Tab')) {
      event.preventDefault()
      choose(chosen.insert, chosen.from)
    } else if (event.key === 'Escape' && found.length > 0) {
      event.stopPropagation()
      setCaret(null)
    }
  }

  return (
    <div className={`td-field td-fd-feel${problems.length > 0 ? ' td-field--wrong' : ''}`}>
      <label htmlFor={id}>{t(label)}</label>
      <textarea
        aria-activedescendant={found[active] ? `${id}-${active}` : undefined}
        aria-autocomplete="list"
        aria-controls={found.length > 0 ? `${id}-list` : undefined}
        aria-describedby={`${id}-told`}
        aria-invalid={problems.length > 0}
        autoComplete="off"
        id={id}
        onBlur={() => setTimeout(() => setCaret(null), 150)}
        onChange={(event) => {
          onChange(event.target.value)
          setCaret(event.target.selectionStart)
          setActive(-1)
        }}
        onKeyDown={onKeyDown}
        ref={input}
        rows={Math.min(8, Math.max(2, Math.ceil(value.length / 40)))}
        spellCheck={false}
        value={value}
      />
      {found.length > 0 && (
        <ul
          aria-label={t({ vi: 'Gợi ý', en: 'Suggestions' })}
          className="td-fd-suggest"
          id={`${id}-list`}
          role="listbox"
        >
          {found.map((each, index) => (
            <li
              aria-selected={index === active}
              id={`${id}-${index}`}
              key={each.insert}
              onMouseDown={(event) => {
                event.preventDefault()
                choose(each.insert, each.from)
              }}
              role="option"
            >
              <code>{each.insert}</code> <span>{t(each.label)}</span>
            </li>
          ))}
        </ul>
      )}
      <div aria-live="polite" id={`${id}-told`}>
        {problems.map(({ message }, index) => (
          <p className="td-error" key={index}>
            {t(message)}
          </p>
        ))}
        {problems.length === 0 && sentence && <p className="td-fd-sentence">{t(sentence)}</p>}
      </div>
    </div>
  )
}
