'use client'

import { useId, useState } from 'react'
import type { FormEvent } from 'react'

import { rekeyPages } from '../../forms/design/rekeyCopy.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { slugify } from '../../shared/slugify.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useEditor } from '../shared/useEditor.ts'
import { useResource } from '../shared/useResource.ts'
import type { FormDoc } from './formDoc.ts'
import { formKind } from './formKind.ts'
import { ImportButton } from '../design/ImportButton.tsx'
import { useSay } from '../design/useSay.ts'

const blank = (key: string, title: string): FormDefinition => ({
  formatVersion: 1,
  key,
  pages: [
    {
      key: 'trang1',
      sections: [{ fields: [], key: 'phan1', title: { vi: 'Phần 1', en: 'Section 1' } }],
      title: { vi: 'Trang 1', en: 'Page 1' },
    },
  ],
  title: { vi: title, en: '' },
})

/** Begins a form: empty, as a copy of another, or from a file. */
export function CreateForm() {
  const t = useSay()
  const id = useId()
  const [title, setTitle] = useState('')
  const [key, setKey] = useState('')
  const [origin, setOrigin] = useState('')
  const { busy, failure, send } = useEditor()
  const { value: list } = useResource<{ docs: FormDoc[] }>('/api/forms?limit=100&depth=0&sort=title')
  const wantedKey = key || slugify(title)

  const create = async (definition: FormDefinition) => {
    const body = { definition, key: definition.key, title: definition.title.vi }
    const made = await send<{ doc: FormDoc }>('/api/forms', 'POST', body)
    if (made) window.location.assign(`/admin/collections/forms/${made.doc.id}`)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const source = list?.docs.find((doc) => String(doc.id) === origin)?.definition
    const empty = blank(wantedKey, title.trim())
    void create(source ? { ...source, ...empty, pages: rekeyPages(source.pages, new Set()) } : empty)
  }

  return (
    <form className="td-card td-narrow" onSubmit={submit}>
      <h1>{t({ vi: 'Biểu mẫu mới', en: 'New form' })}</h1>
      {failure && <FailureNotice failure={failure} />}
      <div className="td-field">
        <label htmlFor={`${id}-title`}>{t({ vi: 'Tên biểu mẫu', en: 'Title' })}</label>
        <input id={`${id}-title`} onChange={(event) => setTitle(event.target.value)} required value={title} />
      </div>
      <div className="td-field">
        <label htmlFor={`${id}-key`}>{t({ vi: 'Mã biểu mẫu', en: 'Key' })}</label>
        <input
          id={`${id}-key`}
          onChange={(event) => setKey(event.target.value)}
          pattern="[a-z][A-Za-z0-9_\-]*"
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
        <ImportButton onImport={(definition) => void create(definition)} parse={formKind.parse} />
        <button className="td-button td-button--primary" disabled={busy || wantedKey === ''} type="submit">
          {t({ vi: 'Tạo biểu mẫu', en: 'Create the form' })}
        </button>
      </div>
    </form>
  )
}
