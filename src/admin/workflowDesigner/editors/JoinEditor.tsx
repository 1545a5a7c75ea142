'use client'

import type { Text } from '../../../shared/text.ts'
import type { Join } from '../../../workflow/stateTypes.ts'
import { FlagEditor } from '../../design/editors/FlagEditor.tsx'
import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'

type Joined = { endsEarly?: boolean; join: Join }

type JoinEditorProps<T extends Joined> = {
  onChange: (value: T) => void
  value: T
  /** What is joined: `nhánh`, `hồ sơ con`. */
  what: Text
}

/** How many of the branches or child cases must end well. */
export function JoinEditor<T extends Joined>({ onChange, value, what }: JoinEditorProps<T>) {
  const { join } = value
  const kind = typeof join === 'string' ? join : 'atLeast' in join ? 'atLeast' : 'percent'
  const kinds = [
    { label: { vi: `Tất cả các ${what.vi}`, en: `All ${what.en}` }, value: 'all' },
    { label: { vi: `Một ${what.vi} là đủ`, en: `One of the ${what.en}` }, value: 'any' },
    { label: { vi: 'Ít nhất một số lượng', en: 'At least a number' }, value: 'atLeast' },
    { label: { vi: 'Ít nhất một tỷ lệ', en: 'At least a share' }, value: 'percent' },
  ]
  const blanks: Record<string, Join> = {
    all: 'all',
    any: 'any',
    atLeast: { atLeast: 2 },
    percent: { percent: 50 },
  }
  const { endsEarly: _, ...rest } = value

  return (
    <>
      <ChoiceEditor
        label={{ vi: `Bao nhiêu ${what.vi} phải đạt`, en: `How many ${what.en} must end well` }}
        onChange={(next) => onChange({ ...value, join: blanks[next] ?? 'all' })}
        options={kinds}
        value={kind}
      />
      {typeof join === 'object' && 'atLeast' in join && (
        <NumberEditor
          label={{ vi: `Số ${what.vi} phải đạt`, en: `How many ${what.en}` }}
          onChange={(atLeast) => onChange({ ...value, join: { atLeast: Number(atLeast ?? 1) } })}
          value={join.atLeast}
        />
      )}
      {typeof join === 'object' && 'percent' in join && (
        <NumberEditor
          label={{ vi: `Tỷ lệ ${what.vi} phải đạt (%)`, en: `Share of ${what.en} (%)` }}
          onChange={(percent) => onChange({ ...value, join: { percent: Number(percent ?? 100) } })}
          value={join.percent}
        />
      )}
      <FlagEditor
        label={{ vi: 'Dừng ngay khi không thể đạt được nữa', en: 'Ends as soon as it can no longer pass' }}
        onChange={(endsEarly) => onChange({ ...rest, ...(endsEarly ? { endsEarly } : {}) } as T)}
        value={value.endsEarly}
      />
    </>
  )
}
