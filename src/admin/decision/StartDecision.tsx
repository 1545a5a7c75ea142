'use client'

import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'

import type { Doc, ListReply } from '../shared/apiTypes.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { textOf } from '../shared/textOf.ts'
import { useEditor } from '../shared/useEditor.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useResource } from '../shared/useResource.ts'
import { ViewFrame } from '../shared/ViewFrame.tsx'

/** Drafts a decision over nominations whose list is settled. */
export function StartDecision() {
  const router = useRouter()
  const id = useId()
  const vi = useLanguage() === 'vi'
  const { busy, failure, send } = useEditor()
  const list = useResource<ListReply>(
    '/api/nominations?limit=200&depth=0&sort=title&where[state][equals]=finalized',
  )
  const [title, setTitle] = useState(vi ? 'Về việc tặng danh hiệu thi đua và hình thức khen thưởng' : '')
  const [dropped, setDropped] = useState<string[]>([])
  const docs = list.value?.docs ?? []
  const nominations = docs.map((doc) => String(doc.id)).filter((each) => !dropped.includes(each))

  const start = async () => {
    const reply = await send<{ doc: Doc }>('/api/decisions', 'POST', { nominations, title })
    if (reply) router.push(`/admin/collections/decisions/${String(reply.doc.id)}`)
  }

  return (
    <ViewFrame
      crumbs={[
        { label: vi ? 'Quyết định khen thưởng' : 'Decisions', url: '/collections/decisions' },
        { label: vi ? 'Soạn quyết định' : 'New' },
      ]}
    >
      <h1>{vi ? 'Soạn quyết định khen thưởng' : 'Draft a decision'}</h1>
      {failure && <FailureNotice failure={failure} />}
      <form
        className="td-card td-narrow"
        onSubmit={(event) => {
          event.preventDefault()
          void start()
        }}
      >
        <div className="td-field">
          <label htmlFor={`${id}-title`}>
            {vi ? 'Trích yếu' : 'Title'} <span aria-hidden="true">*</span>
          </label>
          <textarea
            id={`${id}-title`}
            maxLength={500}
            onChange={(event) => setTitle(event.target.value)}
            required
            rows={2}
            value={title}
          />
        </div>
        <fieldset className="td-field">
          <legend>{vi ? 'Hồ sơ đã chốt danh sách' : 'Settled dossiers'}</legend>
          {list.value && docs.length === 0 && (
            <p className="td-muted">
              {vi ? 'Không có hồ sơ nào đang chờ quyết định.' : 'No dossier is waiting.'}
            </p>
          )}
          <div className="td-options">
            {docs.map((doc) => (
              <label className="td-option" key={doc.id}>
                <input
                  checked={!dropped.includes(String(doc.id))}
                  onChange={(event) => {
                    const others = dropped.filter((each) => each !== String(doc.id))
                    setDropped(event.target.checked ? others : [...others, String(doc.id)])
                  }}
                  type="checkbox"
                />
                {textOf(doc['title'])}
              </label>
            ))}
          </div>
        </fieldset>
        <button
          className="td-button td-button--primary"
          disabled={busy || nominations.length === 0}
          type="submit"
        >
          {vi ? `Soạn quyết định (${nominations.length} hồ sơ)` : `Draft (${nominations.length})`}
        </button>
      </form>
    </ViewFrame>
  )
}
