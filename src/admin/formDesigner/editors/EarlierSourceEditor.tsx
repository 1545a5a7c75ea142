'use client'

import { useContext } from 'react'

import { fieldsOf } from '../../../forms/fieldsOf.ts'
import { findFieldType } from '../../../forms/findFieldType.ts'
import { parseFormDefinition } from '../../../forms/parseFormDefinition.ts'
import type { PrefillSource } from '../../../forms/prefill/readPrefill.ts'
import type { FormDefinition } from '../../../forms/types.ts'
import { SelectEditor } from '../../design/editors/SelectEditor.tsx'
import { useSay } from '../../design/useSay.ts'
import type { ListReply } from '../../shared/apiTypes.ts'
import { useResource } from '../../shared/useResource.ts'
import { DefinitionContext } from '../DesignContext.ts'

type EarlierSourceEditorProps = {
  isTable: boolean
  onChange: (value: string) => void
  source: Extract<PrefillSource, { kind: 'earlier' }>
}

/** Which form the earlier dossier is of, and which of its answers is taken. */
export function EarlierSourceEditor({ isTable, onChange, source }: EarlierSourceEditorProps) {
  const t = useSay()
  const own = useContext(DefinitionContext)
  const { value: list } = useResource<ListReply>('/api/forms?depth=0&limit=200&sort=title')
  const others = (list?.docs ?? []).flatMap((doc) => {
    const parsed = parseFormDefinition(doc['definition'])
    return parsed.ok && parsed.definition.key !== own.key ? [parsed.definition] : []
  })
  const forms = [own, ...others]
  const chosen = forms.find(({ key }) => key === source.form)
  const fields = (chosen ? takenFrom(chosen, isTable) : []).map(({ key, label }) => ({ label, value: key }))
  const hasField = fields.some(({ value }) => value === source.field)
  const chooseForm = (key: string) => {
    const form = forms.find((each) => each.key === key)
    const offered = form ? takenFrom(form, isTable).map((field) => field.key) : []
    const field = offered.includes(source.field) ? source.field : (offered[0] ?? source.field)
    onChange(`earlier.${key}.${field}`)
  }

  return (
    <>
      <SelectEditor
        label={{ vi: 'Biểu mẫu của hồ sơ trước', en: 'Form of the earlier dossier' }}
        onChange={chooseForm}
        options={[
          ...(chosen ? [] : [{ label: { vi: source.form, en: source.form }, value: source.form }]),
          ...forms.map(({ key, title }) => ({ label: title, value: key })),
        ]}
        value={source.form}
      />
      <SelectEditor
        label={{ vi: 'Trường lấy sang', en: 'Field that is taken' }}
        onChange={(field) => onChange(`earlier.${source.form}.${field}`)}
        options={[
          ...(hasField ? [] : [{ label: { vi: source.field, en: source.field }, value: source.field }]),
          ...fields,
        ]}
        value={source.field}
      />
      <p className="td-help">
        {t({
          vi: 'Lấy từ hồ sơ gần nhất đã nộp của cùng người (hoặc đơn vị), và chỉ nội dung mà người điền được xem.',
          en: 'From the latest dossier that was handed in for the same person (or unit), and only what whoever fills it in may read.',
        })}
      </p>
    </>
  )
}

const takenFrom = (definition: FormDefinition, isTable: boolean) =>
  fieldsOf(definition).filter(({ type }) => {
    const fieldType = findFieldType(type)
    return fieldType?.takes.includes('prefill') === true && fieldType.hasColumns === isTable
  })
