'use client'

import type { EffectDefinition } from '../../../workflow/types.ts'
import { ListEditor } from '../../design/editors/ListEditor.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { EffectDetail } from './EffectDetail.tsx'

const kinds = [
  { label: { vi: 'Gửi thư', en: 'Send a mail' }, value: 'mail' },
  { label: { vi: 'Thông báo trong hệ thống', en: 'Notify' }, value: 'notify' },
  { label: { vi: 'Lập văn bản Word', en: 'Make a document' }, value: 'document' },
  { label: { vi: 'Ghi vào một trường', en: 'Set a field' }, value: 'set' },
  { label: { vi: 'Lập hồ sơ khác', en: 'Start a case' }, value: 'case' },
  { label: { vi: 'Thao tác trên hồ sơ liên quan', en: 'Act on a related dossier' }, value: 'act' },
  { label: { vi: 'Tạo hoặc cập nhật bản ghi', en: 'Create or update a record' }, value: 'record' },
  { label: { vi: 'Đăng công khai', en: 'Publish a page' }, value: 'publish' },
  { label: { vi: 'Gỡ trang đã đăng', en: 'Take the page off the site' }, value: 'withdraw' },
  { label: { vi: 'Chạy tác vụ nghiệp vụ', en: 'Run a consequence' }, value: 'run' },
  { label: { vi: 'Gọi hệ thống khác', en: 'Call a webhook' }, value: 'webhook' },
]

const blanks: Record<EffectDefinition['kind'], EffectDefinition> = {
  act: { action: '', comment: { vi: '', en: '' }, field: '', kind: 'act' },
  case: { kind: 'case', procedure: '', title: { vi: '', en: '' } },
  document: { kind: 'document', template: '' },
  mail: { kind: 'mail', template: 'turn', to: 'assignees' },
  notify: { kind: 'notify', text: { vi: '', en: '' }, to: 'assignees' },
  publish: { collection: 'notices', kind: 'publish', title: 'dossier.title' },
  record: { collection: 'notices', kind: 'record', values: {} },
  run: { kind: 'run', name: '' },
  set: { expression: '', field: '', kind: 'set' },
  webhook: { kind: 'webhook', name: '' },
  withdraw: { collection: 'notices', kind: 'withdraw' },
}

type EffectsEditorProps = {
  onChange: (effects: EffectDefinition[] | undefined) => void
  value: EffectDefinition[] | undefined
}

/** What follows a transition. */
export function EffectsEditor({ onChange, value }: EffectsEditorProps) {
  return (
    <ListEditor<EffectDefinition>
      add={{ vi: '+ Thêm việc kéo theo', en: '+ Add an effect' }}
      blank={blanks.mail}
      isNamed
      item={{ vi: 'Việc', en: 'Effect' }}
      items={value}
      label={{ vi: 'Việc kéo theo', en: 'Effects' }}
      onChange={onChange}
      render={(effect, set) => (
        <>
          <ChoiceEditor
            label={{ vi: 'Loại việc', en: 'Kind' }}
            onChange={(kind) => set(blanks[kind as EffectDefinition['kind']])}
            options={kinds}
            value={effect.kind}
          />
          <EffectDetail onChange={set} value={effect} />
        </>
      )}
    />
  )
}
