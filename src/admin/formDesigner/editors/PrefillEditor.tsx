'use client'

import { formNaming, prefillSources } from '../../../forms/design/formNaming.ts'
import type { EditorProps } from './editorProps.ts'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { useContext } from 'react'
import { DefinitionContext } from '../DesignContext.ts'

const none = { label: { vi: 'Không điền sẵn', en: 'Not prefilled' }, value: '' }

/** Where the first value is taken from. */
export function PrefillEditor({ label, onChange, value }: EditorProps) {
  const { labelOf } = formNaming(useContext(DefinitionContext))
  const current = typeof value === 'string' ? value : ''
  const sources =
    current === '' || prefillSources.includes(current) ? prefillSources : [...prefillSources, current]

  return (
    <SelectEditor
      label={label}
      onChange={(source) => onChange(source || undefined)}
      options={[
        none,
        ...sources.map((source) => ({ label: labelOf(source) ?? { vi: source, en: source }, value: source })),
      ]}
      value={current}
    />
  )
}
