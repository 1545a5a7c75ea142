'use client'

import { tableOf } from './editorProps.ts'
import type { EditorProps } from './editorProps.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'

/** A formula that gives a value. */
export function FormulaEditor({ label, node, onChange, value }: EditorProps) {
  return (
    <FeelEditor
      label={label}
      onChange={(source) => onChange(source === '' ? undefined : source)}
      table={tableOf(node)}
      value={typeof value === 'string' ? value : ''}
    />
  )
}
