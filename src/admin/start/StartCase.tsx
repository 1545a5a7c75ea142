'use client'

import { useId, useState } from 'react'

import type { OfferedOption } from '../form/optionOf.ts'
import { RecordField } from '../form/records/RecordField.tsx'
import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'
import { StartForm } from './StartForm.tsx'

/** Begins a case of any procedure that this person may begin. The rest is filled in on the dossier itself. */
export function StartCase() {
  const id = useId()
  const me = useMe()
  const vi = useLanguage() === 'vi'
  const [procedure, setProcedure] = useState<null | OfferedOption>(null)
  const [title, setTitle] = useState('')
  const mine = me && {
    among: { field: 'startableBy', values: me.roles },
    collection: 'procedures',
    filter: [{ equals: true, field: 'active' }],
    label: 'title',
  }

  const body = () => ({ procedure: procedure?.value, ...(title.trim() ? { title: title.trim() } : {}) })

  return (
    <StartForm
      body={body}
      collection={{ label: { vi: 'Hồ sơ thủ tục khác', en: 'Cases' }, slug: 'cases' }}
      crumb={{ vi: 'Lập hồ sơ', en: 'New' }}
      heading={{ vi: 'Lập hồ sơ theo thủ tục', en: 'Start a case' }}
      submit={{ vi: 'Lập hồ sơ', en: 'Start' }}
    >
      <RecordField
        label={vi ? 'Thủ tục' : 'Procedure'}
        none={
          vi
            ? 'Hiện không có thủ tục nào Ông/Bà được lập hồ sơ.'
            : 'There is no procedure that you may start.'
        }
        onChange={setProcedure}
        source={mine}
        value={procedure}
      />
      <div className="td-field">
        <label htmlFor={id}>
          {vi ? 'Tên hồ sơ (để trống: theo tên thủ tục)' : 'Title (empty: that of the procedure)'}
        </label>
        <input id={id} maxLength={300} onChange={(event) => setTitle(event.target.value)} value={title} />
      </div>
    </StartForm>
  )
}
