'use client'

import { useId, useState } from 'react'

import type { ListReply } from '../shared/apiTypes.ts'
import { SelectField } from '../shared/SelectField.tsx'
import { StartForm } from '../start/StartForm.tsx'
import { textOf } from '../shared/textOf.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'

/** Opens the file of a new council session; agenda and roll follow on its page. */
export function StartSession() {
  const id = useId()
  const vi = useLanguage() === 'vi'
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

  const body = () => ({
    council,
    title,
    ...(heldAt ? { heldAt: new Date(heldAt).toISOString() } : {}),
    ...(place ? { place } : {}),
  })

  return (
    <StartForm
      body={body}
      collection={{ label: { vi: 'Phiên họp Hội đồng', en: 'Council sessions' }, slug: 'council-sessions' }}
      crumb={{ vi: 'Tạo phiên họp', en: 'New' }}
      heading={{ vi: 'Tạo phiên họp Hội đồng', en: 'Set up a council session' }}
      submit={{ vi: 'Tạo phiên họp', en: 'Create' }}
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
    </StartForm>
  )
}
