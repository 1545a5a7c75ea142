'use client'

import { useContext } from 'react'

import { fieldsOf } from '../../../forms/fieldsOf.ts'
import type { Children } from '../../../workflow/stateTypes.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'
import { CatalogueContext } from '../WorkflowContext.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { JoinEditor } from './JoinEditor.tsx'
import { OutcomesEditor } from './OutcomesEditor.tsx'

const everyUnit = {
  label: { vi: 'Mọi đơn vị có thủ trưởng', en: 'Every unit that has a head' },
  value: 'units',
}
const byFormula = { label: { vi: 'Theo công thức', en: 'By a formula' }, value: 'formula' }

const leftOver = [
  {
    label: {
      vi: 'Hồ sơ con đang xử lý được báo và làm tiếp',
      en: 'Cases under way are told and go on',
    },
    value: 'keep',
  },
  { label: { vi: 'Hồ sơ con đang xử lý kết thúc', en: 'Cases under way end' }, value: 'end' },
]

type ChildrenEditorProps = { onChange: (children: Children) => void; state: string; value: Children }

/** One case for each of several units: for which, by which procedure, how many must succeed, and what comes then. */
export function ChildrenEditor({ onChange, state, value }: ChildrenEditorProps) {
  const { form, procedures } = useContext(CatalogueContext)
  const { over, procedure } = value
  const { unawaited, ...kept } = value
  // A field that names units says itself for which of them.
  const named = (form ? fieldsOf(form) : [])
    .filter(({ type }) => type === 'unit')
    .map(({ key, label }) => ({
      label: { vi: `Các đơn vị ghi ở «${label.vi}»`, en: `The units named in “${label.en || label.vi}”` },
      value: key,
    }))
  const options = [everyUnit, ...named, byFormula]
  const isNamed = options.some((option) => option.value === over)

  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Thủ tục của hồ sơ con', en: 'Procedure of the child cases' }}
        onChange={(next) => onChange({ ...value, procedure: next })}
        options={procedures}
        value={procedure}
      />
      <ChoiceEditor
        label={{ vi: 'Lập hồ sơ con cho', en: 'One case for each of' }}
        onChange={(next) => onChange({ ...value, over: next === 'formula' ? '' : next })}
        options={options}
        value={isNamed ? over : 'formula'}
      />
      {!isNamed && (
        <FeelEditor
          label={{ vi: 'Danh sách mã đơn vị (FEEL)', en: 'List of ids of units (FEEL)' }}
          onChange={(next) => onChange({ ...value, over: next })}
          value={over}
        />
      )}
      <JoinEditor onChange={onChange} value={value} what={{ vi: 'hồ sơ con', en: 'child cases' }} />
      <ChoiceEditor
        label={{ vi: 'Khi hồ sơ chuyển bước mà không chờ nữa', en: 'When the dossier moves on without them' }}
        onChange={(next) => onChange({ ...kept, ...(next === 'end' ? { unawaited: 'end' } : {}) })}
        options={leftOver}
        value={unawaited ?? 'keep'}
      />
      <OutcomesEditor onChange={onChange} state={state} value={value} />
    </>
  )
}
