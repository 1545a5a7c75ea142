'use client'

import { useEffect, useId, useState } from 'react'

import { useSay } from '../../design/useSay.ts'
import type { EditorProps } from './editorProps.ts'

/** A list of plain words, one a line: kinds of files. */
export function LinesEditor({ label, onChange, value }: EditorProps) {
  const t = useSay()
  const id = useId()
  const kept = Array.isArray(value) ? value.join('\n') : ''
  const [text, setText] = useState(kept)
  const linesOf = (source: string) =>
    source
      .split(/[\n,;]/)
      .map((line) => line.trim())
      .filter(Boolean)

  useEffect(() => setText((current) => (linesOf(current).join('\n') === kept ? current : kept)), [kept])

  return (
    <div className="td-field">
      <label htmlFor={id}>{t(label)}</label>
      <textarea
        id={id}
        onChange={(event) => {
          setText(event.target.value)
          const lines = linesOf(event.target.value)
          onChange(lines.length > 0 ? lines : undefined)
        }}
        rows={3}
        value={text}
      />
    </div>
  )
}
