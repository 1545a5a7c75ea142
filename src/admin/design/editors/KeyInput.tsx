'use client'

import { useEffect, useId, useState } from 'react'

import type { Problem } from '../../../shared/problem.ts'
import type { Text } from '../../../shared/text.ts'
import { useSay } from '../useSay.ts'

type KeyInputProps = {
  label: Text
  onRename: (key: string) => void
  /** What stands against a key; nothing for a good one. */
  refuse: (key: string) => Problem[]
  value: string
}

/** The key of a part of a drawing; it changes when the person leaves the input, with everything that names it. */
export function KeyInput({ label, onRename, refuse, value }: KeyInputProps) {
  const t = useSay()
  const id = useId()
  const [text, setText] = useState(value)
  const problems = text === value ? [] : refuse(text)

  useEffect(() => setText(value), [value])
  const commit = () => {
    if (text !== value && problems.length === 0) onRename(text)
  }

  return (
    <div className={`td-field${problems.length > 0 ? ' td-field--wrong' : ''}`}>
      <label htmlFor={id}>{t(label)}</label>
      <input
        aria-describedby={problems.length > 0 ? `${id}-error` : undefined}
        aria-invalid={problems.length > 0}
        autoComplete="off"
        id={id}
        onBlur={commit}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
        spellCheck={false}
        value={text}
      />
      {problems.length > 0 && (
        <p className="td-error" id={`${id}-error`}>
          {problems.map(({ message }) => t(message)).join(' ')}
        </p>
      )}
    </div>
  )
}
