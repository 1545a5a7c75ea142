'use client'

import { useId } from 'react'

import { useSay } from '../useSay.ts'
import type { PropertyEditorProps } from './propertyEditorProps.ts'

/** A bound; empty means none. */
export function NumberEditor({ label, onChange, value }: PropertyEditorProps) {
  const t = useSay()
  const id = useId()

  return (
    <div className="td-field td-fd-short">
      <label htmlFor={id}>{t(label)}</label>
      <input
        id={id}
        onChange={(event) => onChange(event.target.value === '' ? undefined : Number(event.target.value))}
        step="any"
        type="number"
        value={typeof value === 'number' ? value : ''}
      />
    </div>
  )
}
