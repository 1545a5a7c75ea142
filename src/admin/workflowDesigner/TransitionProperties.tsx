'use client'

import { useContext } from 'react'

import type { Text } from '../../shared/text.ts'
import { tellTransition } from '../../workflow/design/tellTransition.ts'
import type { TransitionDefinition, WorkflowDefinition } from '../../workflow/types.ts'
import { FlagEditor } from '../design/editors/FlagEditor.tsx'
import { NumberEditor } from '../design/editors/NumberEditor.tsx'
import { TextPairEditor } from '../design/editors/TextPairEditor.tsx'
import { relationChoices } from './catalogue.ts'
import { AskedFieldsEditor } from './editors/AskedFieldsEditor.tsx'
import { ChoiceEditor } from './editors/ChoiceEditor.tsx'
import { ConditionsEditor } from './editors/ConditionsEditor.tsx'
import { EffectsEditor } from './editors/EffectsEditor.tsx'
import { KeysEditor } from './editors/KeysEditor.tsx'
import { PartKeyEditor } from './editors/PartKeyEditor.tsx'
import { PeopleEditor } from './editors/PeopleEditor.tsx'
import { Sentences } from './Sentences.tsx'
import { targetChoices } from './targetChoices.ts'
import { CatalogueContext, useDraw } from './WorkflowContext.ts'

const comments = [
  { label: { vi: 'Không có ô ý kiến', en: 'No comment' }, value: 'none' },
  { label: { vi: 'Có thể ghi ý kiến', en: 'A comment may be written' }, value: 'optional' },
  { label: { vi: 'Phải ghi ý kiến', en: 'A comment must be written' }, value: 'required' },
]
const tones = [
  { label: { vi: 'Nút thường', en: 'Plain button' }, value: '' },
  { label: { vi: 'Nút chính', en: 'Main button' }, value: 'primary' },
  { label: { vi: 'Nút cảnh báo', en: 'Button of danger' }, value: 'danger' },
  { label: { vi: 'Nút trung tính', en: 'Neutral button' }, value: 'neutral' },
]
const flags = [
  { label: { vi: 'Biểu mẫu phải điền đủ và đúng', en: 'The form must be complete' }, name: 'validatesForm' },
  {
    label: { vi: 'Không đòi các trường bắt buộc (từ chối, rút)', en: 'Required fields may be empty' },
    name: 'incomplete',
  },
  {
    label: { vi: 'Là quyết định: người lập không tự rút được nữa', en: 'A decision: no withdrawal after it' },
    name: 'decides',
  },
  { label: { vi: 'Chỉ hệ thống thực hiện', en: 'Only the system acts' }, name: 'system' },
  { label: { vi: 'Tự thực hiện ngay khi đủ điều kiện', en: 'Taken by itself' }, name: 'automatic' },
] as const

type TransitionPropertiesProps = {
  definition: WorkflowDefinition
  index: number
  transition: TransitionDefinition
}

/** Everything that can be set on a transition. */
export function TransitionProperties({ definition, index, transition }: TransitionPropertiesProps) {
  const draw = useDraw()
  const { words } = useContext(CatalogueContext)
  const ref = { index, kind: 'transition' } as const
  const set = (name: keyof TransitionDefinition, value: unknown) =>
    draw({ kind: 'change', path: [name], ref, value })
  // The English of a name that nobody has chosen yet is not its translation any more.
  const rename = (label: Text) =>
    label.vi === transition.label.vi ? set('label', label) : draw({ kind: 'name', ref, vi: label.vi })
  const states = definition.states.map(({ key, label }) => ({ label, value: key }))
  const others = new Map(
    definition.transitions
      .filter(({ action, system }) => !system && action !== transition.action)
      .map(({ action, label }) => [action, label]),
  )
  const any = { label: { vi: 'Bất kỳ bước nào trước đó', en: 'Any step before' }, value: '*' }

  return (
    <>
      <Sentences texts={tellTransition(definition, transition, words)} />
      <TextPairEditor
        label={{ vi: 'Tên bước chuyển (chữ trên nút)', en: 'Name (on the button)' }}
        onChange={(label) => label && rename(label)}
        required
        value={transition.label}
      />
      <PartKeyEditor part={ref} value={transition.action} />
      <KeysEditor
        label={{ vi: 'Từ trạng thái', en: 'From' }}
        onChange={(from) => from && draw({ from, index, kind: 'reroute', to: transition.to })}
        options={states}
        value={transition.from}
      />
      <ChoiceEditor
        label={{ vi: 'Đến trạng thái', en: 'To' }}
        onChange={(to) => draw({ from: transition.from, index, kind: 'reroute', to })}
        options={targetChoices(definition)}
        value={transition.to}
      />
      {flags.slice(3).map(({ label, name }) => (
        <FlagEditor
          key={name}
          label={label}
          onChange={(value) => set(name, value)}
          value={transition[name]}
        />
      ))}
      <PeopleEditor
        label={{ vi: 'Ai được thực hiện', en: 'Who may' }}
        onChange={(by) => set('by', by ?? [])}
        value={transition.by}
      />
      <ConditionsEditor onChange={(when) => set('when', when)} value={transition.when} />
      <ChoiceEditor
        label={{ vi: 'Ý kiến', en: 'Comment' }}
        onChange={(comment) => set('comment', comment)}
        options={comments}
        value={transition.comment}
      />
      {transition.comment === 'required' && (
        <NumberEditor
          label={{ vi: 'Ý kiến dài ít nhất (ký tự)', en: 'Fewest characters of the comment' }}
          onChange={(commentMin) => set('commentMin', commentMin)}
          value={transition.commentMin}
        />
      )}
      {flags.slice(0, 3).map(({ label, name }) => (
        <FlagEditor
          key={name}
          label={label}
          onChange={(value) => set(name, value)}
          value={transition[name]}
        />
      ))}
      <AskedFieldsEditor onChange={(fields) => set('fields', fields)} value={transition.fields} />
      <EffectsEditor onChange={(effects) => set('effects', effects)} value={transition.effects} />
      <KeysEditor
        label={{ vi: 'Ai không được thực hiện (tách bạch trách nhiệm)', en: 'Who is barred' }}
        onChange={(not) => set('not', not)}
        options={relationChoices}
        value={transition.not}
      />
      <KeysEditor
        label={{ vi: 'Không dành cho người đã thực hiện', en: 'Not for whoever did' }}
        onChange={(actions) => set('notDoerOf', actions)}
        options={[any, ...[...others].map(([value, label]) => ({ label, value }))]}
        value={transition.notDoerOf}
      />
      <TextPairEditor
        label={{ vi: 'Câu hỏi lại trước khi thực hiện', en: 'Question before it is done' }}
        onChange={(confirm) => set('confirm', confirm)}
        value={transition.confirm}
      />
      <ChoiceEditor
        label={{ vi: 'Kiểu nút', en: 'Button' }}
        onChange={(tone) => set('tone', tone === '' ? undefined : tone)}
        options={tones}
        value={transition.tone ?? ''}
      />
    </>
  )
}
