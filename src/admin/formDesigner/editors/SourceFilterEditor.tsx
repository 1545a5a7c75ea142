'use client'

import { useId } from 'react'

import type { RecordSource } from '../../../forms/recordSource.ts'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { useSay } from '../../design/useSay.ts'
import type { RecordField } from '../../design/useRecordFields.ts'

type Filter = NonNullable<RecordSource['filter']>[number]
type SourceFilterEditorProps = { fields: RecordField[]; filter: Filter; onChange: (filter: Filter) => void }

const equal = { vi: 'bằng', en: 'is' }
const answers = [
  { label: { vi: 'Có', en: 'Yes' }, value: 'true' },
  { label: { vi: 'Không', en: 'No' }, value: 'false' },
]

/** What a field of the records must be, given as the field has it: chosen where it is one of a few. */
export function SourceFilterEditor({ fields, filter, onChange }: SourceFilterEditorProps) {
  const t = useSay()
  const id = useId()
  const known = fields.find(({ name }) => name === filter.field)
  const choices = known?.kind === 'yesNo' ? answers : known?.choices
  const firstOf = (name: string): Filter['equals'] => {
    const field = fields.find((each) => each.name === name)
    if (field?.kind === 'yesNo') return true
    if (field?.kind === 'number') return 0
    return field?.choices?.[0]?.value ?? ''
  }
  const put = (text: string) => {
    const equals = known?.kind === 'yesNo' ? text === 'true' : known?.kind === 'number' ? Number(text) : text
    onChange({ ...filter, equals })
  }

  return (
    <>
      <SelectEditor
        label={{ vi: 'Trường', en: 'Field' }}
        onChange={(field) => onChange({ equals: firstOf(field), field })}
        options={[
          ...fields.map(({ label, name }) => ({ label, value: name })),
          ...(known ? [] : [{ label: { vi: filter.field, en: filter.field }, value: filter.field }]),
        ]}
        value={filter.field}
      />
      {choices ? (
        <SelectEditor label={equal} onChange={put} options={choices} value={String(filter.equals)} />
      ) : (
        <div className="td-field">
          <label htmlFor={id}>{t(equal)}</label>
          <input
            id={id}
            onChange={(event) => put(event.target.value)}
            type={known?.kind === 'number' ? 'number' : 'text'}
            value={String(filter.equals)}
          />
        </div>
      )}
    </>
  )
}
