'use client'

import { useContext, useState } from 'react'

import { fieldsOf } from '../../forms/fieldsOf.ts'
import { findFieldType } from '../../forms/findFieldType.ts'
import type { Text } from '../../shared/text.ts'
import { audienceKey, audiencesOf, permissionIn, withPermission } from '../../workflow/design/fieldRules.ts'
import { tellPeople } from '../../workflow/design/wordsOfWorkflow.ts'
import type { FieldPermission } from '../../workflow/stateTypes.ts'
import type { StateDefinition, Who, WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import { relationChoices, roleChoices } from './catalogue.ts'
import { ChoiceEditor } from './editors/ChoiceEditor.tsx'
import { CatalogueContext, useDraw } from './WorkflowContext.ts'

const permissions: { label: Text; value: '' | FieldPermission }[] = [
  { label: { vi: '–', en: '–' }, value: '' },
  { label: { vi: 'Ẩn', en: 'Hidden' }, value: 'hidden' },
  { label: { vi: 'Chỉ đọc', en: 'Read' }, value: 'read' },
  { label: { vi: 'Được sửa', en: 'Write' }, value: 'write' },
  { label: { vi: 'Bắt buộc', en: 'Required' }, value: 'required' },
]
const everybody: Text = { vi: 'Mọi người', en: 'Everybody' }
const rest: Text = { vi: 'Các trường còn lại', en: 'All other fields' }

type FieldGridProps = { chooseForm: (id: string) => void; definition: WorkflowDefinition; formId: string }

/** What each field is in each state, for everybody or for some: the rules of `fields`, seen from above. */
export function FieldGrid({ chooseForm, definition, formId }: FieldGridProps) {
  const t = useSay()
  const { form, forms, words } = useContext(CatalogueContext)
  const [audience, setAudience] = useState('null')
  const who = JSON.parse(audience) as null | Who[]

  const named = audiencesOf(definition.states).filter((each) => each !== undefined)
  const audiences = new Map<string, Text>([
    ['null', everybody],
    ...named.map((each) => [audienceKey(each), tellPeople(each, words)] as const),
    ...relationChoices.map(({ label, value }) => [audienceKey([{ relation: value }]), label] as const),
    ...roleChoices.map(({ label, value }) => [audienceKey([{ role: value }]), label] as const),
  ])
  const withRules = new Set(['null', ...named.map((each) => audienceKey(each))])

  const own = form
    ? fieldsOf(form).map(({ key, label, type }) => ({ isComputed: isWorkedOut(type), key, label }))
    : []
  const known = new Set(own.map(({ key }) => key))
  const others = definition.states
    .flatMap(({ fields = [] }) => fields.map(({ field }) => field))
    .filter((key) => key !== '*' && !known.has(key))
  const rows = [
    { isComputed: false, key: '*', label: rest },
    ...own,
    ...[...new Set(others)].map((key) => ({ isComputed: false, key, label: { vi: key, en: key } })),
  ]

  return (
    <>
      <div className="td-fd-preview__tools">
        <ChoiceEditor
          label={{ vi: 'Biểu mẫu', en: 'Form' }}
          onChange={chooseForm}
          options={forms}
          value={formId}
        />
        <ChoiceEditor
          label={{ vi: 'Quyền của', en: 'For whom' }}
          onChange={setAudience}
          options={[...audiences].map(([value, { en, vi }]) => {
            const mark = withRules.has(value) && value !== 'null' ? ' •' : ''
            return { label: { vi: `${vi}${mark}`, en: `${en}${mark}` }, value }
          })}
          value={audience}
        />
      </div>
      <p className="td-help">
        {t({
          vi: 'Ô trống: ai được sửa nội dung ở trạng thái đó thì được sửa, người khác chỉ đọc. Khi nhiều quy định cùng áp dụng cho một người, quy định rộng nhất có hiệu lực. Dấu • là đối tượng đã có quy định riêng.',
          en: 'Empty: whoever writes answers in that state may write, others read. Of several rules for one person the widest holds. A • marks those who have rules of their own.',
        })}
      </p>
      <div className="td-wd-scroll">
        <table className="td-wd-grid">
          <caption>
            {t({ vi: 'Quyền theo trường và trạng thái', en: 'Rights by field and state' })}:{' '}
            {t(audiences.get(audience) ?? everybody)}
          </caption>
          <thead>
            <tr>
              <th scope="col">{t({ vi: 'Trường', en: 'Field' })}</th>
              {definition.states.map(({ key, label }) => (
                <th key={key} scope="col">
                  {t(label)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ isComputed, key, label }) => (
              <tr key={key}>
                <th scope="row">
                  {t(label)} {key !== '*' && <code>{key}</code>}
                </th>
                {definition.states.map((state) => (
                  <td key={state.key}>
                    <PermissionCell
                      field={key}
                      isComputed={isComputed}
                      label={label}
                      state={state}
                      who={who ?? undefined}
                    />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type PermissionCellProps = {
  field: string
  /** Nobody writes what is worked out. */
  isComputed: boolean
  label: Text
  state: StateDefinition
  who: undefined | Who[]
}

const isWorkedOut = (type: string): boolean => findFieldType(type)?.isComputed === true
const written: string[] = ['required', 'write']

function PermissionCell({ field, isComputed, label, state, who }: PermissionCellProps) {
  const t = useSay()
  const draw = useDraw()
  const permission = permissionIn(state, field, who)
  const offered = permissions.filter(
    ({ value }) => !isComputed || value === permission || !written.includes(value),
  )
  const change = (value: string) => {
    const next = permissions.find((each) => each.value === value)?.value
    draw({
      kind: 'change',
      path: ['fields'],
      ref: { key: state.key, kind: 'state' },
      value: withPermission(state.fields, { field, permission: next || null, who }),
    })
  }

  return (
    <select
      aria-label={`${t(label)}, ${t(state.label)}`}
      className={permission ? `td-wd-right td-wd-right--${permission}` : 'td-wd-right'}
      onChange={(event) => change(event.target.value)}
      value={permission ?? ''}
    >
      {offered.map((each) => (
        <option key={each.value} value={each.value}>
          {t(each.label)}
        </option>
      ))}
    </select>
  )
}
