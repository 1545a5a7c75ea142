'use client'

import { useId } from 'react'

import type { Text } from '../../../shared/text.ts'
import { useSay } from '../../design/useSay.ts'

type TextEditorProps = { label: Text; onChange: (value: string) => void; value: string }

/** A plain name or key. */
export function TextEditor({ label, onChange, value }: TextEditorProps) {
  const t = useSay()
  const id = useId()

  return (
    <div className="td-field">
      <label htmlFor={id}>{t(label)}</label>
      <input
        autoComplete="off"
        id={id}
        onChange={(event) => onChange(event.target.value)}
        spellCheck={false}
        value={value}
      />
    </div>
  )
}
