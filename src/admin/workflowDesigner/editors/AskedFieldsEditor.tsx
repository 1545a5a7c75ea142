'use client'

import type { TransitionDefinition } from '../../../workflow/types.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { TextEditor } from './TextEditor.tsx'

type Asked = NonNullable<TransitionDefinition['fields']>[number]

const types = [
  { label: { vi: 'Văn bản', en: 'Text' }, value: 'text' },
  { label: { vi: 'Ngày', en: 'Date' }, value: 'date' },
]

type AskedFieldsEditorProps = { onChange: (fields: Asked[] | undefined) => void; value: Asked[] | undefined }

/** What whoever takes the step must give with it. */
export function AskedFieldsEditor({ onChange, value = [] }: AskedFieldsEditorProps) {
  const free = (number: number): string =>
    value.some(({ key }) => key === `muc${String(number)}`) ? free(number + 1) : `muc${String(number)}`

  return (
    <ListEditor<Asked>
      add={{ vi: '+ Thêm mục phải điền', en: '+ Ask for more' }}
      blank={{ key: free(1), label: { vi: 'Nội dung', en: '' }, type: 'text' }}
      item={{ vi: 'Mục', en: 'Entry' }}
      items={value}
      label={{ vi: 'Phải điền khi thực hiện', en: 'To be given with it' }}
      onChange={onChange}
      render={(asked, set) => (
        <>
          <TextPairEditor
            label={{ vi: 'Tên mục', en: 'Label' }}
            onChange={(label) => label && set({ ...asked, label })}
            required
            value={asked.label}
          />
          <TextEditor
            label={{ vi: 'Mã', en: 'Key' }}
            onChange={(key) => set({ ...asked, key })}
            value={asked.key}
          />
          <ChoiceEditor
            label={{ vi: 'Kiểu', en: 'Kind' }}
            onChange={(type) => set({ ...asked, type: type === 'date' ? 'date' : 'text' })}
            options={types}
            value={asked.type}
          />
        </>
      )}
    />
  )
}
