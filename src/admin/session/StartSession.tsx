'use client'

import { useId, useState } from 'react'

import { instantOf } from '../../shared/instantOf.ts'
import { DateBox } from '../dates/DateBox.tsx'
import type { OfferedOption } from '../form/optionOf.ts'
import { RecordField } from '../form/records/RecordField.tsx'
import { StartForm } from '../start/StartForm.tsx'
import { useLanguage } from '../shared/useLanguage.ts'

/** Opens the file of a new council session; agenda and roll follow on its page. */
export function StartSession() {
  const id = useId()
  const language = useLanguage()
  const vi = language === 'vi'
  const [council, setCouncil] = useState<null | OfferedOption>(null)
  const [title, setTitle] = useState('')
  const [heldAt, setHeldAt] = useState<null | string>(null)
  const [place, setPlace] = useState('')

  const body = () => ({
    council: council?.value,
    title,
    ...(heldAt ? { heldAt: instantOf(heldAt) } : {}),
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
      <RecordField
        label={vi ? 'Hội đồng' : 'Council'}
        none={vi ? 'Chưa có Hội đồng nào đang hoạt động.' : 'There is no council in office.'}
        onChange={setCouncil}
        source={councils}
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
        <DateBox id={`${id}-at`} kind="dayTime" language={language} onChange={setHeldAt} value={heldAt} />
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

const councils = { collection: 'councils', filter: [{ equals: true, field: 'active' }], label: 'name' }
