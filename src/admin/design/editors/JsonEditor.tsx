'use client'

import { useEffect, useId, useState } from 'react'

import { useSay } from '../useSay.ts'
import type { PropertyEditorProps } from './propertyEditorProps.ts'

/** A property that has no editor of its own, as JSON; taken when it can be read. */
export function JsonEditor({ label, onChange, value }: PropertyEditorProps) {
  const t = useSay()
  const id = useId()
  const kept = value === undefined ? '' : JSON.stringify(value, null, 2)
  const [text, setText] = useState(kept)
  const [isWrong, setIsWrong] = useState(false)
  useEffect(() => setText(kept), [kept])

  const commit = () => {
    // Passing through changes nothing.
    if (text === kept) return setIsWrong(false)
    try {
      onChange(text.trim() === '' ? undefined : JSON.parse(text))
      setIsWrong(false)
    } catch {
      setIsWrong(true)
    }
  }
  return (
    <div className={`td-field${isWrong ? ' td-field--wrong' : ''}`}>
      <label htmlFor={id}>{t(label)} (JSON)</label>
      <textarea
        aria-invalid={isWrong}
        id={id}
        onBlur={commit}
        onChange={(event) => setText(event.target.value)}
        rows={6}
        spellCheck={false}
        value={text}
      />
      {isWrong && (
        <p className="td-error">
          {t({ vi: 'JSON chưa đúng cú pháp; hãy sửa lại.', en: 'This is not JSON yet; correct it.' })}
        </p>
      )}
    </div>
  )
}
