'use client'

import { FieldBlock } from '../../form/FieldBlock.tsx'
import { useLanguage } from '../../shared/useLanguage.ts'
import type { EditorProps } from './editorProps.ts'

/** What a new dossier starts with, entered in the control of the field itself. */
export function DefaultEditor({ field, label, onChange, value }: EditorProps) {
  const language = useLanguage()

  return (
    <FieldBlock
      field={{ ...field, help: undefined, label, width: 'full' }}
      isRequired={false}
      language={language}
      messages={[]}
      onChange={(next) => onChange(next ?? undefined)}
      path="macDinh"
      readOnly={false}
      value={value}
    />
  )
}
