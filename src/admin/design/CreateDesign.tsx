'use client'

import { useId, useState } from 'react'
import type { FormEvent } from 'react'

import { slugify } from '../../shared/slugify.ts'
import type { Text } from '../../shared/text.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { LiveForm } from '../shared/LiveForm.tsx'
import { useEditor } from '../shared/useEditor.ts'
import { useResource } from '../shared/useResource.ts'
import type { DesignDoc, DesignKind } from './designKind.ts'
import { ImportButton } from './ImportButton.tsx'
import { useSay } from './useSay.ts'

type CreateDesignProps<D extends { key: string }> = {
  keyPattern: string
  kind: DesignKind<D>
  /** The first definition: of nothing, or of another that is copied. */
  make: (key: string, title: string, source?: D) => D
  texts: Record<'create' | 'heading' | 'key' | 'name', Text>
}

/** Begins a form or a workflow: empty, as a copy of another, or from a file. */
export function CreateDesign<D extends { key: string }>(props: CreateDesignProps<D>) {
  const { keyPattern, kind, make, texts } = props
  const t = useSay()
  const id = useId()
  const [title, setTitle] = useState('')
  const [key, setKey] = useState('')
  const [origin, setOrigin] = useState('')
  const { busy, failure, send } = useEditor()
  const { value: list } = useResource<{ docs: DesignDoc<D>[] }>(
    `/api/${kind.slug}?limit=100&depth=0&sort=title`,
  )
  const wantedKey = key || slugify(title)

  const create = async (definition: D) => {
    const body = { definition, key: definition.key, title: kind.titleOf(definition).vi }
    const made = await send<{ doc: DesignDoc<D> }>(`/api/${kind.slug}`, 'POST', body)
    if (made) window.location.assign(`/admin/collections/${kind.slug}/${made.doc.id}`)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const source = list?.docs.find((doc) => String(doc.id) === origin)?.definition
    void create(make(wantedKey, title.trim(), source))
  }

  return (
    <LiveForm className="td-card td-narrow" onSubmit={submit}>
      <h1>{t(texts.heading)}</h1>
      {failure && <FailureNotice failure={failure} />}
      <div className="td-field">
        <label htmlFor={`${id}-title`}>{t(texts.name)}</label>
        <input id={`${id}-title`} onChange={(event) => setTitle(event.target.value)} required value={title} />
      </div>
      <div className="td-field">
        <label htmlFor={`${id}-key`}>{t(texts.key)}</label>
        <input
          id={`${id}-key`}
          onChange={(event) => setKey(event.target.value)}
          pattern={keyPattern}
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
        <ImportButton onImport={(definition) => void create(definition)} parse={kind.parse} />
        <button className="td-button td-button--primary" disabled={busy || wantedKey === ''} type="submit">
          {t(texts.create)}
        </button>
      </div>
    </LiveForm>
  )
}
