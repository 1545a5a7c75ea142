'use client'

import { freshKey } from '../../../forms/design/freshKey.ts'
import { starterSheet } from '../../../forms/design/starterSheet.ts'
import { criteriaOf } from '../../../forms/scoring/criteriaOf.ts'
import type { Rounding, ScoreSheet } from '../../../forms/scoring/scoreSheet.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { useSay } from '../../design/useSay.ts'
import { CriteriaEditor } from './CriteriaEditor.tsx'
import type { EditorProps } from './editorProps.ts'
import { PasteCriteria } from './PasteCriteria.tsx'
import { ScorerEditor } from './ScorerEditor.tsx'

const places = [
  { label: { vi: 'Chỉ tổng điểm', en: 'Only the total' }, value: 'total' },
  { label: { vi: 'Từng dòng', en: 'Every line' }, value: 'lines' },
]
const ways = [
  { label: { vi: 'Từ nửa trở lên làm tròn lên', en: 'Half up' }, value: 'halfUp' },
  { label: { vi: 'Luôn làm tròn xuống', en: 'Always down' }, value: 'down' },
]
const decimals = [0, 1, 2, 3, 4].map((count) => ({
  label: { vi: `${String(count)} chữ số thập phân`, en: `${String(count)} decimals` },
  value: String(count),
}))

/** A scoring table: who scores, the criteria and their points, the most that the total can be, and how it is rounded. */
export function SheetEditor({ label, onChange, value }: EditorProps) {
  const t = useSay()
  const sheet = (value ?? starterSheet) as ScoreSheet
  const { cap, columns, criteria, rounding } = sheet
  const taken = new Set(criteriaOf(criteria).map(({ criterion }) => criterion.key))
  const columnKeys = new Set(columns.map(({ key }) => key))
  const round = (part: Partial<Rounding>) => onChange({ ...sheet, rounding: { ...rounding, ...part } })

  return (
    <fieldset className="td-fd-list td-fd-sheet">
      <legend>{t(label)}</legend>
      <ListEditor
        add={{ vi: '+ Thêm cột chấm', en: '+ Add a column' }}
        blank={{ key: freshKey('cotCham', columnKeys), label: { vi: 'Cột chấm', en: 'Column' } }}
        item={{ vi: 'Cột chấm', en: 'Column' }}
        items={columns}
        label={{ vi: 'Ai chấm', en: 'Who scores' }}
        onChange={(next = []) => onChange({ ...sheet, columns: next })}
        render={(column, change) => <ScorerEditor column={column} onChange={change} taken={columnKeys} />}
      />
      <CriteriaEditor
        criteria={criteria}
        label={{ vi: 'Tiêu chí', en: 'Criteria' }}
        onChange={(next) => onChange({ ...sheet, criteria: next })}
        taken={taken}
      />
      <PasteCriteria
        onAdd={(added) => onChange({ ...sheet, criteria: [...criteria, ...added] })}
        taken={taken}
      />
      <NumberEditor
        label={{ vi: 'Tổng điểm không quá', en: 'The total is at most' }}
        onChange={(next) => {
          const { cap: _cap, ...rest } = sheet
          onChange(typeof next === 'number' ? { ...rest, cap: next } : rest)
        }}
        value={cap}
      />
      <SelectEditor
        label={{ vi: 'Làm tròn', en: 'Rounded' }}
        onChange={(at) => round({ at: at as Rounding['at'] })}
        options={places}
        value={rounding.at}
      />
      <SelectEditor
        label={{ vi: 'Đến', en: 'To' }}
        onChange={(count) => round({ decimals: Number(count) })}
        options={decimals}
        value={String(rounding.decimals)}
      />
      <SelectEditor
        label={{ vi: 'Cách làm tròn', en: 'How' }}
        onChange={(mode) => round({ mode: mode as Rounding['mode'] })}
        options={ways}
        value={rounding.mode}
      />
    </fieldset>
  )
}
