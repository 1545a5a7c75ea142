'use client'

import { useContext } from 'react'

import type { AssigneeSource } from '../../../workflow/stateTypes.ts'
import { NumberEditor } from '../../design/editors/NumberEditor.tsx'
import { groupChoices } from '../catalogue.ts'
import { CatalogueContext } from '../WorkflowContext.ts'
import { ActionChoice } from './ActionChoice.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { FieldChoice } from './FieldChoice.tsx'
import { WhoEditor } from './WhoEditor.tsx'

const kinds = [
  { label: { vi: 'Thủ trưởng đơn vị của hồ sơ', en: 'Head of the unit' }, value: 'unitHead' },
  { label: { vi: 'Thủ trưởng đơn vị cấp trên', en: 'Head of the unit above' }, value: 'parentHead' },
  { label: { vi: 'Thủ trưởng các cấp', en: 'Heads, upwards' }, value: 'heads' },
  { label: { vi: 'Thủ trưởng một đơn vị', en: 'Head of a certain unit' }, value: 'headOf' },
  { label: { vi: 'Theo vai trò, quan hệ', en: 'By role or relation' }, value: 'who' },
  { label: { vi: 'Nhóm', en: 'A group' }, value: 'group' },
  { label: { vi: 'Người ghi trong biểu mẫu', en: 'Named in a field' }, value: 'field' },
  { label: { vi: 'Người đã làm một bước', en: 'Whoever did a step' }, value: 'doer' },
  { label: { vi: 'Một người chỉ định', en: 'One person' }, value: 'person' },
]

const blanks: Record<AssigneeSource['kind'], AssigneeSource> = {
  doer: { action: '', kind: 'doer' },
  field: { field: '', kind: 'field' },
  group: { group: 'council', kind: 'group' },
  headOf: { kind: 'headOf', unit: '' },
  heads: { kind: 'heads', levels: 2 },
  parentHead: { kind: 'parentHead' },
  person: { kind: 'person', user: '' },
  unitHead: { kind: 'unitHead' },
  who: { kind: 'who', role: 'standing-officer' },
}

type SourceEditorProps = { onChange: (source: AssigneeSource) => void; value: AssigneeSource }

/** One place where people for a step are found. */
export function SourceEditor({ onChange, value }: SourceEditorProps) {
  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Tìm người ở', en: 'Found' }}
        onChange={(kind) => onChange(blanks[kind as AssigneeSource['kind']])}
        options={kinds}
        value={value.kind}
      />
      <SourceDetail onChange={onChange} value={value} />
    </>
  )
}

function SourceDetail({ onChange, value }: SourceEditorProps) {
  const { people, units } = useContext(CatalogueContext)
  switch (value.kind) {
    case 'doer':
      return (
        <ActionChoice
          label={{ vi: 'Bước đã làm', en: 'The step they did' }}
          onChange={(action) => onChange({ action, kind: 'doer' })}
          value={value.action}
        />
      )
    case 'field':
      return (
        <FieldChoice
          label={{ vi: 'Trường', en: 'Field' }}
          onChange={(field) => onChange({ field, kind: 'field' })}
          value={value.field}
        />
      )
    case 'group':
      return (
        <ChoiceEditor
          label={{ vi: 'Nhóm', en: 'Group' }}
          onChange={(group) => onChange({ group, kind: 'group' })}
          options={groupChoices}
          value={value.group}
        />
      )
    case 'headOf':
      return (
        <ChoiceEditor
          label={{ vi: 'Đơn vị', en: 'Unit' }}
          onChange={(unit) => onChange({ kind: 'headOf', unit })}
          options={units}
          value={value.unit}
        />
      )
    case 'heads':
      return (
        <NumberEditor
          label={{ vi: 'Số cấp', en: 'Levels' }}
          onChange={(levels) => onChange({ kind: 'heads', levels: Number(levels ?? 1) })}
          value={value.levels}
        />
      )
    case 'person':
      return (
        <ChoiceEditor
          label={{ vi: 'Người', en: 'Person' }}
          onChange={(user) => onChange({ kind: 'person', user })}
          options={people.map(({ id, name }) => ({ label: { vi: name, en: name }, value: id }))}
          value={value.user}
        />
      )
    case 'who':
      return <WhoEditor onChange={(who) => onChange({ kind: 'who', ...who })} value={value} />
    case 'parentHead':
    case 'unitHead':
      return null
  }
}
