'use client'

import { recordCollections } from '../../../commendation/recordCollections.ts'
import type { EffectDefinition } from '../../../workflow/types.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'
import { useRecordFields } from '../../design/useRecordFields.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'

type NewRecord = Extract<EffectDefinition, { kind: 'record' }>

type RecordDetailProps = { onChange: (effect: NewRecord) => void; value: NewRecord }

/** Of what kind a new record is, and what each of its fields says. */
export function RecordDetail({ onChange, value }: RecordDetailProps) {
  const { fieldsOf, labelOf } = useRecordFields()
  const put = (name: string, source: string) => {
    const { [name]: _before, ...others } = value.values
    // A field that is left empty is not there at all.
    onChange({ ...value, values: source === '' ? others : { ...others, [name]: source } })
  }

  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Tạo ở', en: 'Created in' }}
        onChange={(collection) => onChange({ ...value, collection, values: {} })}
        options={recordCollections.map((slug) => ({ label: labelOf(slug), value: slug }))}
        value={value.collection}
      />
      {fieldsOf(value.collection).map(({ isRequired, label, name }) => (
        <FeelEditor
          isOptional={!isRequired}
          key={name}
          label={{ vi: `${label.vi} (FEEL)`, en: `${label.en} (FEEL)` }}
          onChange={(source) => put(name, source)}
          value={value.values[name] ?? ''}
        />
      ))}
    </>
  )
}
