'use client'

import { useContext } from 'react'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import { ListEditor } from '../design/editors/ListEditor.tsx'
import { ChoiceEditor } from './editors/ChoiceEditor.tsx'
import { TextEditor } from './editors/TextEditor.tsx'
import type { FieldMove } from './migration.ts'
import { CatalogueContext } from './WorkflowContext.ts'

const dropped = { label: { vi: 'Bỏ nội dung này', en: 'Leave it out' }, value: ':drop' }

type MigrationFieldsProps = { moves: FieldMove[]; onChange: (moves: FieldMove[]) => void }

/** Which answers go to another field of the form, or are left out; the others stay where they are. */
export function MigrationFields({ moves, onChange }: MigrationFieldsProps) {
  const { form } = useContext(CatalogueContext)
  // Only what people fill in can be moved.
  const fields = (form ? fieldsOf(form) : [])
    .filter(({ type }) => findFieldType(type)?.isKeyed && !findFieldType(type)?.isComputed)
    .map(({ key, label }) => ({ label, value: key }))

  return (
    <ListEditor<FieldMove>
      add={{ vi: '+ Chuyển nội dung một trường', en: '+ Move the answers of a field' }}
      blank={{ from: '', to: '' }}
      item={{ vi: 'Chuyển nội dung', en: 'Move' }}
      items={moves}
      label={{ vi: 'Nội dung biểu mẫu chuyển sang trường khác', en: 'Answers that go to another field' }}
      onChange={(next) => onChange(next ?? [])}
      render={({ from, to }, set) => (
        <>
          {form ? (
            <ChoiceEditor
              label={{ vi: 'Nội dung của trường', en: 'Answers of' }}
              onChange={(key) => set({ from: key, to })}
              options={fields}
              value={from}
            />
          ) : (
            <TextEditor
              label={{ vi: 'Mã trường đang có nội dung', en: 'Key of the field' }}
              onChange={(key) => set({ from: key, to })}
              value={from}
            />
          )}
          {form ? (
            <ChoiceEditor
              label={{ vi: 'Chuyển sang trường', en: 'Go to' }}
              onChange={(key) => set({ from, to: key === dropped.value ? null : key })}
              options={[...fields.filter(({ value }) => value !== from), dropped]}
              value={to ?? dropped.value}
            />
          ) : (
            <TextEditor
              label={{ vi: 'Mã trường nhận (để trống: chưa chuyển)', en: 'Key of the field that gets them' }}
              onChange={(key) => set({ from, to: key })}
              value={to ?? ''}
            />
          )}
        </>
      )}
    />
  )
}
