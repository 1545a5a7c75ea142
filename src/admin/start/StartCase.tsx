'use client'

import { useId, useState } from 'react'

import type { Doc, ListReply } from '../shared/apiTypes.ts'
import { SelectField } from '../shared/SelectField.tsx'
import { textOf } from '../shared/textOf.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'
import { useResource } from '../shared/useResource.ts'
import { StartForm } from './StartForm.tsx'

/** Begins a case of any procedure that this person may begin. The rest is filled in on the dossier itself. */
export function StartCase() {
  const id = useId()
  const me = useMe()
  const vi = useLanguage() === 'vi'
  const [procedure, setProcedure] = useState('')
  const [title, setTitle] = useState('')
  const { failure: unread, value } = useResource<ListReply>(
    '/api/procedures?limit=200&depth=0&sort=title&where[active][not_equals]=false',
  )
  const mayStart = ({ startableBy }: Doc) =>
    Array.isArray(startableBy) && startableBy.some((role) => me?.roles.includes(String(role)))
  const mine = me && value ? value.docs.filter(mayStart) : null

  const body = () => ({ procedure, ...(title.trim() ? { title: title.trim() } : {}) })

  return (
    <StartForm
      body={body}
      collection={{ label: { vi: 'Hồ sơ thủ tục khác', en: 'Cases' }, slug: 'cases' }}
      crumb={{ vi: 'Lập hồ sơ', en: 'New' }}
      heading={{ vi: 'Lập hồ sơ theo thủ tục', en: 'Start a case' }}
      note={
        mine?.length === 0
          ? {
              vi: 'Hiện không có thủ tục nào Ông/Bà được lập hồ sơ.',
              en: 'There is no procedure that you may start.',
            }
          : null
      }
      submit={{ vi: 'Lập hồ sơ', en: 'Start' }}
      unread={unread}
    >
      <SelectField
        disabled={mine === null}
        empty={vi ? '– Chọn –' : '– Choose –'}
        label={vi ? 'Thủ tục' : 'Procedure'}
        onChange={setProcedure}
        options={(mine ?? []).map((doc) => ({ label: textOf(doc['title']), value: String(doc.id) }))}
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
