'use client'

import { starterField } from '../../../forms/design/starterField.ts'
import { findFieldType } from '../../../forms/findFieldType.ts'
import type { RecordSource } from '../../../forms/recordSource.ts'
import { referableCollections } from '../../../services/definitions/referableCollections.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { useSay } from '../../design/useSay.ts'
import { useApply } from '../DesignContext.ts'
import type { EditorProps } from './editorProps.ts'
import { SourceFilterEditor } from './SourceFilterEditor.tsx'
import { useRecordFields } from '../../design/useRecordFields.ts'

/** How records are called, where they have a name of their own. */
const usual = ['fullName', 'name', 'title', 'number']

const comparable = new Set(['number', 'text', 'yesNo'])

/** Which records are chosen from: of what kind, which of them, what people read and what is kept as the answer. */
export function RecordSourceEditor({ field, label, node, onChange, value }: EditorProps) {
  const t = useSay()
  const apply = useApply()
  const { fieldsOf, labelOf } = useRecordFields()
  const source = value as RecordSource | undefined
  const { source: _source, ...bare } = field
  const fieldType = findFieldType(field.type)
  const own = fieldType?.sourceOf?.(bare)
  const fields = (source ? fieldsOf(source.collection) : []).filter(({ kind }) => comparable.has(kind))
  const named = fields.filter(({ kind }) => kind === 'text')
  const offered = (names: typeof fields, present: string | undefined) => [
    ...names.map(({ label: told, name }) => ({ label: told, value: name })),
    ...(present === undefined || names.some(({ name }) => name === present)
      ? []
      : [{ label: { vi: present, en: present }, value: present }]),
  ]
  const choose = (collection: string) => {
    // Options of its own and records exclude each other.
    const put = (source: RecordSource | undefined) => {
      const options = source || !fieldType ? undefined : starterField(fieldType).options
      apply({ kind: 'change', properties: { options, source }, ref: node })
    }
    if (collection === '') return put(undefined)
    const names = fieldsOf(collection)
      .filter(({ kind }) => kind === 'text')
      .map(({ name }) => name)
    put({ collection, label: usual.find((name) => names.includes(name)) ?? names[0] ?? 'id' })
  }
  const without = (property: 'filter' | 'value') => {
    const { [property]: _gone, ...rest } = source as RecordSource
    return rest
  }

  return (
    <fieldset className="td-fd-list">
      <legend>{t(label)}</legend>
      <SelectEditor
        label={{ vi: 'Danh mục', en: 'Records' }}
        onChange={choose}
        options={[
          {
            label: own
              ? {
                  vi: `Theo kiểu trường: ${labelOf(own.collection).vi}`,
                  en: `By kind: ${labelOf(own.collection).en}`,
                }
              : { vi: 'Không, dùng các lựa chọn ở trên', en: 'None: the options above' },
            value: '',
          },
          ...referableCollections.map((collection) => ({ label: labelOf(collection), value: collection })),
        ]}
        value={source?.collection ?? ''}
      />
      {source && (
        <>
          <SelectEditor
            label={{ vi: 'Người điền đọc', en: 'People read' }}
            onChange={(name) => onChange({ ...source, label: name })}
            options={offered(named, source.label)}
            value={source.label}
          />
          <SelectEditor
            label={{ vi: 'Giá trị lưu', en: 'What is kept' }}
            onChange={(name) => onChange(name === '' ? without('value') : { ...source, value: name })}
            options={[
              { label: { vi: 'Mã bản ghi', en: 'The record itself' }, value: '' },
              ...offered(named, source.value),
            ]}
            value={source.value ?? ''}
          />
          <ListEditor
            add={{ vi: '+ Thêm điều kiện lọc', en: '+ Add a condition' }}
            blank={{ equals: '', field: fields[0]?.name ?? 'id' }}
            item={{ vi: 'Điều kiện', en: 'Condition' }}
            items={source.filter}
            label={{ vi: 'Chỉ những mục', en: 'Only those' }}
            onChange={(filter) => onChange(filter ? { ...source, filter } : without('filter'))}
            render={(filter, change) => (
              <SourceFilterEditor fields={fields} filter={filter} onChange={change} />
            )}
          />
        </>
      )}
    </fieldset>
  )
}
