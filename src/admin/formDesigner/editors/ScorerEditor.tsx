'use client'

import type { ScoreColumn } from '../../../forms/scoring/scoreSheet.ts'
import { SheetNameEditor } from './SheetNameEditor.tsx'
import { WhenEditor } from './WhenEditor.tsx'

type ScorerEditorProps = {
  column: ScoreColumn
  onChange: (column: ScoreColumn) => void
  /** The keys of all columns. */
  taken: ReadonlySet<string>
}

/** Who scores: the person, the unit, the appraiser; and when the column is open to whoever fills the form in. */
export function ScorerEditor({ column, onChange, taken }: ScorerEditorProps) {
  return (
    <>
      <SheetNameEditor
        onChange={(named) => onChange({ ...column, ...named })}
        taken={taken}
        texts={{
          key: { vi: 'Mã cột', en: 'Key of the column' },
          label: { vi: 'Tên cột', en: 'Name of the column' },
        }}
        value={column}
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
        value={column.write}
        whenUnset="always"
      />
    </>
  )
}
