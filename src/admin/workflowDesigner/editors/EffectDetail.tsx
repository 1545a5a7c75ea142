'use client'

import { useContext } from 'react'

import { findFieldType } from '../../../forms/findFieldType.ts'
import type { Text } from '../../../shared/text.ts'
import type { EffectDefinition } from '../../../workflow/types.ts'
import { FeelEditor } from '../../design/editors/FeelEditor.tsx'
import { FormulaHelp } from '../../design/editors/FormulaHelp.tsx'
import { TextPairEditor } from '../../design/editors/TextPairEditor.tsx'
import { consequenceChoices, pageChoices } from '../catalogue.ts'
import { CatalogueContext } from '../WorkflowContext.ts'
import { ActDetail } from './ActDetail.tsx'
import { ChoiceEditor } from './ChoiceEditor.tsx'
import { FieldChoice } from './FieldChoice.tsx'
import { PublishDetail } from './PublishDetail.tsx'
import { RecipientEditor } from './RecipientEditor.tsx'
import { RecordDetail } from './RecordDetail.tsx'
import { TextEditor } from './TextEditor.tsx'

/** What is worked out is the form's own to say. */
const isWritten = (type: string): boolean => {
  const found = findFieldType(type)
  return found?.isKeyed === true && !found.isComputed
}

type DocumentEffect = Extract<EffectDefinition, { kind: 'document' }>

const named = ({ kind, template }: DocumentEffect, name: Text | undefined): DocumentEffect => ({
  kind,
  ...(name ? { name } : {}),
  template,
})

type EffectDetailProps = { onChange: (effect: EffectDefinition) => void; value: EffectDefinition }

/** What one kind of effect needs to know. */
export function EffectDetail({ onChange, value }: EffectDetailProps) {
  const { documents, mails, procedures } = useContext(CatalogueContext)
  switch (value.kind) {
    case 'act':
      return <ActDetail onChange={onChange} value={value} />
    case 'case':
      return (
        <>
          <ChoiceEditor
            label={{ vi: 'Thủ tục', en: 'Procedure' }}
            onChange={(procedure) => onChange({ ...value, procedure })}
            options={procedures}
            value={value.procedure}
          />
          <TextPairEditor
            label={{ vi: 'Tên hồ sơ', en: 'Title' }}
            onChange={(title) => title && onChange({ ...value, title })}
            required
            value={value.title}
          />
        </>
      )
    case 'document':
      return (
        <>
          <ChoiceEditor
            label={{ vi: 'Mẫu văn bản', en: 'Document template' }}
            onChange={(template) => onChange({ ...value, template })}
            options={documents}
            value={value.template}
          />
          <TextPairEditor
            label={{ vi: 'Tên văn bản (để trống: tên của mẫu)', en: 'Name (empty: that of the template)' }}
            onChange={(name) => onChange(named(value, name))}
            value={value.name}
          />
        </>
      )
    case 'mail':
      return (
        <>
          <ChoiceEditor
            label={{ vi: 'Mẫu thư', en: 'Mail template' }}
            onChange={(template) => onChange({ ...value, template })}
            options={mails}
            value={value.template}
          />
          <RecipientEditor onChange={(to) => onChange({ ...value, to })} value={value.to} />
        </>
      )
    case 'notify':
      return (
        <>
          <TextPairEditor
            label={{ vi: 'Nội dung thông báo', en: 'Text' }}
            onChange={(text) => text && onChange({ ...value, text })}
            required
            value={value.text}
          />
          <RecipientEditor onChange={(to) => onChange({ ...value, to })} value={value.to} />
        </>
      )
    case 'publish':
      return <PublishDetail onChange={onChange} value={value} />
    case 'record':
      return <RecordDetail onChange={onChange} value={value} />
    case 'run':
      return (
        <ChoiceEditor
          label={{ vi: 'Tác vụ', en: 'Consequence' }}
          onChange={(name) => onChange({ ...value, name })}
          options={consequenceChoices}
          value={value.name}
        />
      )
    case 'set':
      return (
        <>
          <FieldChoice
            label={{ vi: 'Trường', en: 'Field' }}
            onChange={(field) => onChange({ ...value, field })}
            only={({ type }) => isWritten(type)}
            value={value.field}
          />
          <FeelEditor
            label={{ vi: 'Giá trị (FEEL)', en: 'Value (FEEL)' }}
            onChange={(expression) => onChange({ ...value, expression })}
            value={value.expression}
          />
          <FormulaHelp />
        </>
      )
    case 'webhook':
      return (
        <TextEditor
          label={{ vi: 'Tên địa chỉ trong WEBHOOKS', en: 'Name of the address in WEBHOOKS' }}
          onChange={(name) => onChange({ ...value, name })}
          value={value.name}
        />
      )
    case 'withdraw':
      return (
        <ChoiceEditor
          label={{ vi: 'Gỡ khỏi', en: 'Taken off' }}
          onChange={(collection) => onChange({ ...value, collection })}
          options={pageChoices}
          value={value.collection}
        />
      )
  }
}
