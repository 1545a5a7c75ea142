'use client'

import { useId, useState } from 'react'

import { mostDecisionLines } from '../../commendation/mostDecisionLines.ts'
import { StartForm } from '../start/StartForm.tsx'
import { textOf } from '../shared/textOf.ts'
import { useLanguage } from '../shared/useLanguage.ts'
import { useWholeList } from '../shared/useWholeList.ts'

/** Drafts a decision over nominations whose list is settled. */
export function StartDecision() {
  const id = useId()
  const vi = useLanguage() === 'vi'
  const { failure, value: all } = useWholeList(
    '/api/nominations?depth=0&sort=title,id&where[state][equals]=finalized',
  )
  const [title, setTitle] = useState(vi ? 'Về việc tặng danh hiệu thi đua và hình thức khen thưởng' : '')
  const [dropped, setDropped] = useState<string[]>([])
  const docs = (all ?? []).slice(0, mostDecisionLines)
  const left = (all ?? []).length - docs.length
  const nominations = docs.map((doc) => String(doc.id)).filter((each) => !dropped.includes(each))

  return (
    <StartForm
      body={() => ({ nominations, title })}
      collection={{ label: { vi: 'Quyết định khen thưởng', en: 'Decisions' }, slug: 'decisions' }}
      crumb={{ vi: 'Soạn quyết định', en: 'New' }}
      heading={{ vi: 'Soạn quyết định khen thưởng', en: 'Draft a decision' }}
      isBlocked={nominations.length === 0}
      submit={{
        vi: `Soạn quyết định (${nominations.length} hồ sơ)`,
        en: `Draft (${nominations.length})`,
      }}
      unread={failure}
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
        {all?.length === 0 && (
          <p className="td-muted">
            {vi ? 'Không có hồ sơ nào đang chờ quyết định.' : 'No dossier is waiting.'}
          </p>
        )}
        {left > 0 && (
          <p className="td-note">
            {vi
              ? `Một quyết định nhận nhiều nhất ${mostDecisionLines} hồ sơ; còn ${left} hồ sơ cho quyết định sau.`
              : `A decision takes ${mostDecisionLines} dossiers at most; ${left} are left for the next.`}
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
    </StartForm>
  )
}
