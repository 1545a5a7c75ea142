'use client'

import { useRef } from 'react'

import { keyAfterLabel } from '../../../forms/design/keyAfterLabel.ts'
import type { ScoreColumn } from '../../../forms/scoring/scoreSheet.ts'
import { sheetKeyProblem } from '../../../forms/scoring/sheetKeyProblem.ts'
import { KeyInput } from '../../design/editors/KeyInput.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'
import { WhenEditor } from './WhenEditor.tsx'

type ScorerEditorProps = {
  column: ScoreColumn
  onChange: (column: ScoreColumn) => void
  /** The keys of the other columns. */
  others: ReadonlySet<string>
}

/** Who scores: the person, the unit, the appraiser; and when the column is open to whoever fills the form in. */
export function ScorerEditor({ column, onChange, others }: ScorerEditorProps) {
  const { key, label, write } = column
  const labelBefore = useRef(label.vi)
  const followLabel = () => {
    const before = labelBefore.current
    labelBefore.current = label.vi
    const next = keyAfterLabel({ after: label.vi, before, key, taken: others })
    if (next !== key) onChange({ ...column, key: next })
  }

  return (
    <>
      <TextPairEditor
        label={{ vi: 'Tên cột', en: 'Name of the column' }}
        onBlur={followLabel}
        onChange={(next) => next && onChange({ ...column, label: next })}
        required
        value={label}
      />
      <KeyInput
        label={{ vi: 'Mã cột', en: 'Key of the column' }}
        onRename={(next) => onChange({ ...column, key: next })}
        refuse={(next) => [sheetKeyProblem(next, others, 'key')].filter((each) => each !== null)}
        value={key}
      />
      <WhenEditor
        always={{ vi: 'Ai điền biểu mẫu cũng chấm được', en: 'Whoever fills the form in' }}
        intro={{ vi: 'Cột được chấm khi', en: 'The column is open when' }}
        label={{ vi: 'Được chấm', en: 'Open' }}
        never={{ vi: 'Không bao giờ', en: 'Never' }}
        onChange={(next) => {
          const { write: _write, ...rest } = column
          onChange(typeof next === 'string' ? { ...rest, write: next } : rest)
        }}
        value={write}
        whenUnset="always"
      />
    </>
  )
}
