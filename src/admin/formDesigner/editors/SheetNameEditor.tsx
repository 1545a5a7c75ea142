'use client'

import { useRef } from 'react'

import { keyAfterLabel } from '../../../forms/design/keyAfterLabel.ts'
import { sheetKeyProblem } from '../../../forms/scoring/sheetKeyProblem.ts'
import type { Text } from '../../../shared/text.ts'
import { KeyInput } from '../../design/editors/KeyInput.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'

type Named = { key: string; label: Text }
type SheetNameEditorProps = {
  onChange: (named: Partial<Named>) => void
  /** The keys beside it, its own among them or not. */
  taken: ReadonlySet<string>
  texts: Record<'key' | 'label', Text>
  value: Named
}

/** What a part of a scoring table is called, and the key that follows its name until somebody chooses one. */
export function SheetNameEditor({ onChange, taken, texts, value: { key, label } }: SheetNameEditorProps) {
  const labelBefore = useRef(label.vi)
  const others = new Set([...taken].filter((each) => each !== key))
  const followLabel = () => {
    const before = labelBefore.current
    labelBefore.current = label.vi
    const next = keyAfterLabel({ after: label.vi, before, key, taken: others })
    if (next !== key) onChange({ key: next })
  }

  return (
    <>
      <TextPairEditor
        label={texts.label}
        onBlur={followLabel}
        onChange={(next) => next && onChange({ label: next })}
        required
        value={label}
      />
      <KeyInput
        label={texts.key}
        onRename={(next) => onChange({ key: next })}
        refuse={(next) => [sheetKeyProblem(next, others, 'key')].filter((each) => each !== null)}
        value={key}
      />
    </>
  )
}
