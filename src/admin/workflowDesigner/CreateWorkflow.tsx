'use client'

import { useId, useState } from 'react'
import type { FormEvent } from 'react'

import { slugify } from '../../shared/slugify.ts'
import { starterWorkflow } from '../../workflow/design/starterWorkflow.ts'
import { wholeTexts } from '../../workflow/design/wholeTexts.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { ImportButton } from '../design/ImportButton.tsx'
import { useSay } from '../design/useSay.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useEditor } from '../shared/useEditor.ts'
import { useResource } from '../shared/useResource.ts'
import type { WorkflowDoc } from './workflowDoc.ts'
import { workflowKind } from './workflowKind.ts'

/** Begins a workflow: empty, as a copy of another, or from a file. */
export function CreateWorkflow() {
  const t = useSay()
  const id = useId()
  const [title, setTitle] = useState('')
  const [key, setKey] = useState('')
  const [origin, setOrigin] = useState('')
  const { busy, failure, send } = useEditor()
  const { value: list } = useResource<{ docs: WorkflowDoc[] }>('/api/workflows?limit=100&depth=0&sort=title')
  const wantedKey = key || slugify(title)

  const create = async (given: WorkflowDefinition) => {
    const definition = wholeTexts(given)
    const body = { definition, key: definition.key, title: definition.name.vi }
    const made = await send<{ doc: WorkflowDoc }>('/api/workflows', 'POST', body)
    if (made) window.location.assign(`/admin/collections/workflows/${made.doc.id}`)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const source = list?.docs.find((doc) => String(doc.id) === origin)?.definition
    const name = { vi: title.trim(), en: '' }
    void create(source ? { ...source, key: wantedKey, name } : starterWorkflow(wantedKey, name))
  }

  return (
    <form className="td-card td-narrow" onSubmit={submit}>
      <h1>{t({ vi: 'Quy trình mới', en: 'New workflow' })}</h1>
      {failure && <FailureNotice failure={failure} />}
      <div className="td-field">
        <label htmlFor={`${id}-title`}>{t({ vi: 'Tên quy trình', en: 'Name' })}</label>
        <input id={`${id}-title`} onChange={(event) => setTitle(event.target.value)} required value={title} />
      </div>
      <div className="td-field">
        <label htmlFor={`${id}-key`}>{t({ vi: 'Mã quy trình', en: 'Key' })}</label>
        <input
          id={`${id}-key`}
          onChange={(event) => setKey(event.target.value)}
          pattern="[a-z0-9][a-z0-9\-]+"
          placeholder={slugify(title)}
          value={key}
        />
      </div>
      <div className="td-field">
        <label htmlFor={`${id}-origin`}>{t({ vi: 'Bắt đầu từ', en: 'Start from' })}</label>
        <select id={`${id}-origin`} onChange={(event) => setOrigin(event.target.value)} value={origin}>
          <option value="">{t({ vi: 'Trang trống', en: 'An empty page' })}</option>
          {(list?.docs ?? []).map((doc) => (
            <option key={doc.id} value={String(doc.id)}>
              {t({ vi: 'Bản sao của', en: 'A copy of' })} «{doc.title}»
            </option>
          ))}
        </select>
      </div>
      <div className="td-dialog__buttons">
        <ImportButton onImport={(definition) => void create(definition)} parse={workflowKind.parse} />
        <button className="td-button td-button--primary" disabled={busy || wantedKey === ''} type="submit">
          {t({ vi: 'Tạo quy trình', en: 'Create the workflow' })}
        </button>
      </div>
    </form>
  )
}
