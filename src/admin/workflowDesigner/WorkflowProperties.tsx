'use client'

import { useContext } from 'react'

import { everydayActions } from '../../workflow/everyday/findEveryday.ts'
import { everydayNames } from '../../workflow/types.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { TextPairEditor } from '../design/editors/TextPairEditor.tsx'
import { useSay } from '../design/useSay.ts'
import { ChoiceEditor } from './editors/ChoiceEditor.tsx'
import { KeysEditor } from './editors/KeysEditor.tsx'
import { MailsEditor } from './editors/MailsEditor.tsx'
import { PeopleEditor } from './editors/PeopleEditor.tsx'
import { SealEditor } from './editors/SealEditor.tsx'
import { CatalogueContext, useDraw } from './WorkflowContext.ts'

const everyday = everydayNames.map((name) => ({ label: everydayActions[name].label, value: name }))

type WorkflowPropertiesProps = {
  chooseForm: (id: string) => void
  definition: WorkflowDefinition
  formId: string
}

/** What can be set on the workflow as a whole. */
export function WorkflowProperties({ chooseForm, definition, formId }: WorkflowPropertiesProps) {
  const t = useSay()
  const draw = useDraw()
  const { forms } = useContext(CatalogueContext)
  const set = (name: keyof WorkflowDefinition, value: unknown) =>
    draw({ kind: 'change', path: [name], ref: null, value })

  return (
    <>
      <p className="td-help">
        {t({
          vi: 'Chọn một trạng thái hoặc bước chuyển để sửa thuộc tính của nó.',
          en: 'Choose a state or a transition to set its properties.',
        })}
      </p>
      <TextPairEditor
        label={{ vi: 'Tên quy trình', en: 'Name' }}
        onChange={(name) => set('name', name)}
        required
        value={definition.name}
      />
      <ChoiceEditor
        label={{ vi: 'Trạng thái ban đầu', en: 'Dossiers begin at' }}
        onChange={(key) => draw({ key, kind: 'start' })}
        options={definition.states.map(({ key, label }) => ({ label, value: key }))}
        value={definition.initial}
      />
      <ChoiceEditor
        label={{ vi: 'Xem cùng biểu mẫu (không lưu)', en: 'Seen with the form (not kept)' }}
        onChange={chooseForm}
        options={forms}
        value={formId}
      />
      <PeopleEditor
        label={{ vi: 'Người điều phối (chuyển giao, tạm giữ)', en: 'Managers (reassign, hold)' }}
        onChange={(managers) => set('managers', managers)}
        value={definition.managers}
      />
      <SealEditor onChange={set} restricted={definition.restricted} sealed={definition.sealed} />
      <KeysEditor
        label={{ vi: 'Thao tác thường ngày không dùng', en: 'Everyday actions left out' }}
        onChange={(names) => set('everydayOff', names)}
        options={everyday}
        value={definition.everydayOff}
      />
      <MailsEditor onChange={(mails) => set('mails', mails)} value={definition.mails} />
    </>
  )
}
