'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import type { Doc, ListReply } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { SelectField } from '../shared/SelectField.tsx'
import { textOf } from '../shared/textOf.ts'
import { useEditor } from '../shared/useEditor.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'

/** Opens the file of a new council session; agenda and roll follow on its page. */
export function StartSession() {
  const router = useRouter()
  const id = useId()
  const vi = useLanguage() === 'vi'
  const { busy, failure, send } = useEditor()
  const councils = useResource<ListReply>('/api/councils?limit=50&depth=0&where[active][equals]=true')
  const [chosen, setChosen] = useState('')
  const [title, setTitle] = useState('')
  const [heldAt, setHeldAt] = useState('')
  const [place, setPlace] = useState('')
  const options = (councils.value?.docs ?? []).map((doc) => ({
    label: textOf(doc['name']),
    value: String(doc.id),
  }))
  const council = chosen || (options.length === 1 ? (options[0]?.value ?? '') : '')

  const start = async () => {
    const moment = heldAt ? { heldAt: new Date(heldAt).toISOString() } : {}
    const body = { council, title, ...moment, ...(place ? { place } : {}) }
    const reply = await send<{ doc: Doc }>('/api/council-sessions', 'POST', body)
    if (reply) router.push(`/admin/collections/council-sessions/${String(reply.doc.id)}`)
  }

  return (
    <ViewFrame
      crumbs={[
        { label: vi ? 'Phiên họp Hội đồng' : 'Council sessions', url: '/collections/council-sessions' },
        { label: vi ? 'Tạo phiên họp' : 'New' },
      ]}
    >
      <h1>{vi ? 'Tạo phiên họp Hội đồng' : 'Set up a council session'}</h1>
      {failure && <FailureNotice failure={failure} />}
      <form
        className="td-card td-narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <SelectField
          empty={vi ? '– Chọn –' : '– Choose –'}
          label={vi ? 'Hội đồng' : 'Council'}
          onChange={setChosen}
          options={options}
          value={council}
        />
        <div className="td-field">
          <label htmlFor={`${id}-title`}>
            {vi ? 'Tên phiên họp' : 'Title'} <span aria-hidden="true">*</span>
          </label>
          <input
            id={`${id}-title`}
            maxLength={300}
            onChange={(event) => setTitle(event.target.value)}
            required
            value={title}
          />
        </div>
        <div className="td-field">
          <label htmlFor={`${id}-at`}>{vi ? 'Thời gian họp' : 'Time'}</label>
          <input
            id={`${id}-at`}
            onChange={(event) => setHeldAt(event.target.value)}
            type="datetime-local"
            value={heldAt}
          />
        </div>
        <div className="td-field">
          <label htmlFor={`${id}-place`}>{vi ? 'Địa điểm' : 'Place'}</label>
          <input
            id={`${id}-place`}
            maxLength={300}
            onChange={(event) => setPlace(event.target.value)}
            value={place}
          />
        </div>
        <button className="td-button td-button--primary" disabled={busy} type="submit">
          {vi ? 'Tạo phiên họp' : 'Create'}
        </button>
      </form>
    </ViewFrame>
  )
}
