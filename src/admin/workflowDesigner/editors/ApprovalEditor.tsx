'use client'

import type { Approval } from '../../../workflow/stateTypes.ts'
import { FlagEditor } from '../../design/editors/FlagEditor.tsx'
import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import { ActionChoice } from './ActionChoice.tsx'
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

type ApprovalEditorProps = { onChange: (approval: Approval | undefined) => void; value: Approval | undefined }

/** One question to several people, how their voices are counted, and where each outcome leads. */
export function ApprovalEditor({ onChange, value }: ApprovalEditorProps) {
  const toggle = (
    <FlagEditor
      label={{ vi: 'Lấy ý kiến những người được giao', en: 'Ask all who are assigned' }}
      onChange={(isOn) => onChange(isOn ? { no: '', rule: 'all', yes: '' } : undefined)}
      value={value !== undefined}
    />
  )
  if (!value) return toggle
  const set = (part: Partial<Approval>) => {
    const next = { ...value, ...part }
    // What does not belong to the rule is left out, as is what does not hold.
    const entries = Object.entries(next).filter(
      ([name, each]) =>
        each !== undefined && (next.rule === 'ratio' || (name !== 'percent' && name !== 'base')),
    )
    onChange(Object.fromEntries(entries) as Approval)
  }

  return (
    <>
      {toggle}
      <fieldset className="td-fd-list">
        <ChoiceEditor
          label={{ vi: 'Cách tính', en: 'How it is counted' }}
          onChange={(rule) =>
            set({ rule: rule as Approval['rule'], ...(rule === 'ratio' ? { percent: 50 } : {}) })
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
              onChange={(base) => set({ base: base as Approval['base'] })}
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
        <ActionChoice
          label={{ vi: 'Khi đồng ý', en: 'On yes' }}
          onChange={(yes) => set({ yes })}
          only={({ system }) => system === true}
          value={value.yes}
        />
        <ActionChoice
          label={{ vi: 'Khi không đồng ý', en: 'On no' }}
          onChange={(no) => set({ no })}
          only={({ system }) => system === true}
          value={value.no}
        />
      </fieldset>
    </>
  )
}
