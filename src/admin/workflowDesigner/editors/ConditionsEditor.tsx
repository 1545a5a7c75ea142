'use client'

import type { Condition } from '../../../workflow/types.ts'
import { ConditionEditor } from '../../design/editors/ConditionEditor.tsx'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'

const blank: Condition = {
  expression: 'calendar.isWorkingDay',
  message: { vi: 'Chưa đủ điều kiện để thực hiện bước này.', en: 'This cannot be done yet.' },
}

type ConditionsEditorProps = {
  onChange: (when: Condition[] | undefined) => void
  value: Condition[] | undefined
}

/** What must hold for a transition, each with the sentence that is shown when it does not. */
export function ConditionsEditor({ onChange, value }: ConditionsEditorProps) {
  return (
    <ListEditor<Condition>
      add={{ vi: '+ Thêm điều kiện', en: '+ Add a condition' }}
      blank={blank}
      isNamed
      item={{ vi: 'Điều kiện', en: 'Condition' }}
      items={value}
      label={{ vi: 'Điều kiện', en: 'Conditions' }}
      onChange={onChange}
      render={(condition, set) => (
        <>
          <ConditionEditor
            intro={{ vi: 'Chỉ khi', en: 'Only when' }}
            onChange={(expression) => set({ ...condition, expression })}
            value={condition.expression}
          />
          <TextPairEditor
            label={{ vi: 'Câu báo khi chưa đủ', en: 'Message when it does not hold' }}
            onChange={(message) => message && set({ ...condition, message })}
            required
            value={condition.message}
          />
        </>
      )}
    />
  )
}
