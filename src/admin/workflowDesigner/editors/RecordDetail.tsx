'use client'

import { recordCollections } from '../../../commendation/recordCollections.ts'
import type { Text } from '../../../shared/text.ts'
import type { EffectDefinition } from '../../../workflow/types.ts'
import { keyProblems } from '../../../workflow/design/keyProblems.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'
import { FormulaHelp } from '../../design/editors/FormulaHelp.tsx'
import { KeyInput } from '../../design/editors/KeyInput.tsx'
import { type RecordField, useRecordFields } from '../../design/useRecordFields.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'

type RecordEffect = Extract<EffectDefinition, { kind: 'record' }>

type RecordDetailProps = { onChange: (effect: RecordEffect) => void; value: RecordEffect }

/** Of what kind a record is, by what key later steps find it, and what each of its fields says. */
export function RecordDetail({ onChange, value }: RecordDetailProps) {
  const { fieldsOf, labelOf } = useRecordFields()
  const put = (name: string, source: string) => {
    const { [name]: _before, ...others } = value.values
    // A field that is left empty is not there at all.
    onChange({ ...value, values: source === '' ? others : { ...others, [name]: source } })
  }
  const call = (name: string) => {
    const { name: _before, ...others } = value
    onChange(name === '' ? others : { ...others, name })
  }

  return (
    <>
      <ChoiceEditor
        label={{ vi: 'Bản ghi ở', en: 'Record in' }}
        onChange={(collection) => onChange({ ...value, collection, values: {} })}
        options={recordCollections.map((slug) => ({ label: labelOf(slug), value: slug }))}
        value={value.collection}
      />
      <KeyInput
        label={{
          vi: 'Mã để bước sau cập nhật (để trống: luôn tạo mới)',
          en: 'Key by which later steps update it (empty: always a new one)',
        }}
        onRename={call}
        refuse={(key) => (key === '' ? [] : keyProblems(key))}
        value={value.name ?? ''}
      />
      {fieldsOf(value.collection)
        .filter(({ name }) => !ofSystem.has(name))
        .map(({ choices, isRequired, kind, label, name }) => (
          <FeelEditor
            // What was made before needs no more than what changes.
            isOptional={!isRequired || value.name !== undefined}
            key={name}
            label={labelled(label, choices ? among(choices) : kindWords[kind])}
            onChange={(source) => put(name, source)}
            value={value.values[name] ?? ''}
          />
        ))}
      <FormulaHelp />
    </>
  )
}

/** What the database says of itself. */
const ofSystem = new Set(['createdAt', 'id', 'updatedAt'])

const kindWords: Record<RecordField['kind'], Text> = {
  day: { vi: 'một ngày', en: 'a day' },
  number: { vi: 'một số', en: 'a number' },
  record: { vi: 'mã của một bản ghi', en: 'the id of a record' },
  text: { vi: '', en: '' },
  yesNo: { vi: 'true hoặc false', en: 'true or false' },
}

const among = (choices: NonNullable<RecordField['choices']>): Text => {
  const values = choices.map(({ value }) => `"${value}"`).join(', ')
  return { vi: `một trong: ${values}`, en: `one of: ${values}` }
}

const labelled = (label: Text, kind: Text): Text => ({
  vi: `${label.vi} (FEEL${kind.vi ? `; ${kind.vi}` : ''})`,
  en: `${label.en} (FEEL${kind.en ? `; ${kind.en}` : ''})`,
})
