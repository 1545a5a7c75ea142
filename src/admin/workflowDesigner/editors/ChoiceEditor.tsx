'use client'

import type { Text } from '../../../shared/text.ts'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import type { Choice } from '../catalogue.ts'

type ChoiceEditorProps = {
  label: Text
  onChange: (value: string) => void
  options: Choice[]
  value: string
}

/** One of a few; what is set and no longer offered is shown all the same, so that it is not lost unseen. */
export function ChoiceEditor({ label, onChange, options, value }: ChoiceEditorProps) {
  const isOffered = options.some((option) => option.value === value)
  const words = value === '' ? { vi: '– Chọn –', en: '– Choose –' } : { vi: value, en: value }

  return (
    <SelectEditor
      label={label}
      onChange={onChange}
      options={isOffered ? options : [{ label: words, value }, ...options]}
      value={value}
    />
  )
}
