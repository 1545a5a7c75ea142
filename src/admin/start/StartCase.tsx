'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import type { Doc, ListReply } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { SelectField } from '../shared/SelectField.tsx'
import { textOf } from '../shared/textOf.ts'
import { useEditor } from '../shared/useEditor.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useMe } from '../shared/useMe.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'

/** Begins a case of any procedure that this person may begin. The rest is filled in on the dossier itself. */
export function StartCase() {
  const router = useRouter()
  const id = useId()
  const me = useMe()
  const vi = useLanguage() === 'vi'
  const { busy, failure, send } = useEditor()
  const [procedure, setProcedure] = useState('')
  const [title, setTitle] = useState('')
  const { failure: unread, value } = useResource<ListReply>(
    '/api/procedures?limit=200&depth=0&sort=title&where[active][not_equals]=false',
  )
  const mayStart = ({ startableBy }: Doc) =>
    Array.isArray(startableBy) && startableBy.some((role) => me?.roles.includes(String(role)))
  const mine = me && value ? value.docs.filter(mayStart) : null
  const shown = unread ?? failure

  const start = async () => {
    const body = { procedure, ...(title.trim() ? { title: title.trim() } : {}) }
    const reply = await send<{ doc: Doc }>('/api/cases', 'POST', body)
    if (reply) router.push(`/admin/collections/cases/${String(reply.doc.id)}`)
  }

  return (
    <ViewFrame
      crumbs={[
        { label: vi ? 'Hồ sơ thủ tục khác' : 'Cases', url: '/collections/cases' },
        { label: vi ? 'Lập hồ sơ' : 'New' },
      ]}
    >
      <h1>{vi ? 'Lập hồ sơ theo thủ tục' : 'Start a case'}</h1>
      {shown && <FailureNotice failure={shown} />}
      {mine?.length === 0 && (
        <p className="td-note">
          {vi
            ? 'Hiện không có thủ tục nào Ông/Bà được lập hồ sơ.'
            : 'There is no procedure that you may start.'}
        </p>
      )}
      <form
        className="td-card td-narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
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
        <button className="td-button td-button--primary" disabled={busy} type="submit">
          {vi ? 'Lập hồ sơ' : 'Start'}
        </button>
      </form>
    </ViewFrame>
  )
}
