'use client'

import type { Count } from '../../../workflow/stateTypes.ts'
import { FlagEditor } from '../../design/editors/FlagEditor.tsx'
import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'

const rules = [
  { label: { vi: 'Một người đồng ý là đủ', en: 'One yes suffices' }, value: 'any' },
  { label: { vi: 'Tất cả phải đồng ý', en: 'All must say yes' }, value: 'all' },
  { label: { vi: 'Đạt tỷ lệ đồng ý', en: 'A share must say yes' }, value: 'ratio' },
  { label: { vi: 'Tất cả, lần lượt từng người', en: 'All, one after another' }, value: 'sequential' },
]
const bases = [
  { label: { vi: 'Trên số người được hỏi', en: 'Of all who are asked' }, value: 'asked' },
  { label: { vi: 'Trên số người có ý kiến', en: 'Of those who said yes or no' }, value: 'voiced' },
]

type CountEditorProps<T extends Count> = { onChange: (count: T) => void; value: T }

/** How the voices of several people make one outcome. */
export function CountEditor<T extends Count>({ onChange, value }: CountEditorProps<T>) {
  const set = (part: Partial<Count>) => {
    const next = { ...value, ...part }
    // What does not belong to the rule is left out, as is what does not hold.
    const entries = Object.entries(next).filter(
      ([name, each]) =>
        each !== undefined && (next.rule === 'ratio' || (name !== 'percent' && name !== 'base')),
    )
    onChange(Object.fromEntries(entries) as T)
  }

  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Cách tính', en: 'How it is counted' }}
        onChange={(rule) =>
          set({ rule: rule as Count['rule'], ...(rule === 'ratio' ? { percent: 50 } : {}) })
        }
        options={rules}
        value={value.rule}
      />
      {value.rule === 'ratio' && (
        <>
          <NumberEditor
            label={{ vi: 'Tỷ lệ phải đạt (%)', en: 'Share needed (%)' }}
            onChange={(percent) => set({ percent: percent as number | undefined })}
            value={value.percent}
          />
          <ChoiceEditor
            label={{ vi: 'Tỷ lệ tính', en: 'The share is' }}
            onChange={(base) => set({ base: base as Count['base'] })}
            options={bases}
            value={value.base ?? 'asked'}
          />
        </>
      )}
      <FlagEditor
        label={{ vi: 'Được bỏ phiếu trắng', en: 'One may abstain' }}
        onChange={(abstain) => set({ abstain })}
        value={value.abstain}
      />
      <FlagEditor
        label={{ vi: 'Dừng ngay khi kết quả đã rõ', en: 'Ends as soon as nothing can change it' }}
        onChange={(endsEarly) => set({ endsEarly })}
        value={value.endsEarly}
      />
    </>
  )
}
