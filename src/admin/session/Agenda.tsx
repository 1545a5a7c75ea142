'use client'

import { useState } from 'react'

import type { Language } from '../../shared/language.ts'
import { textOf } from '../shared/textOf.ts'
import { useWholeList } from '../shared/useWholeList.ts'
import type { AgendaLine, Revise } from './types.ts'

type AgendaProps = {
  agenda: AgendaLine[]
  busy: boolean
  canEdit: boolean
  language: Language
  onRevise: Revise
}

/** The dossiers that the council considers; the secretary adds appraised ones. */
export function Agenda({ agenda, busy, canEdit, language, onRevise }: AgendaProps) {
  const vi = language === 'vi'
  const [picked, setPicked] = useState<string[]>([])
  const waiting = useWholeList(
    canEdit ? '/api/nominations?depth=0&sort=title,id&where[state][equals]=appraised' : null,
  )
  const listed = agenda.map(({ nomination }) => nomination)
  const offered = (waiting.value ?? []).filter((doc) => !listed.includes(String(doc.id)))

  const add = async () => {
    await onRevise({ agenda: [...listed, ...picked] })
    setPicked([])
    await waiting.reload()
  }

  return (
    <section className="td-section">
      <h2>
        {vi ? 'Chương trình' : 'Agenda'} ({agenda.length})
      </h2>
      {agenda.length === 0 && (
        <p className="td-muted">
          {vi ? 'Chưa có hồ sơ nào trong chương trình.' : 'Nothing on the agenda yet.'}
        </p>
      )}
      <ol className="td-list">
        {agenda.map((line) => (
          <li key={line.id}>
            <a href={`/admin/collections/nominations/${line.nomination}`}>{line.title}</a>{' '}
            <span className="td-muted">
              {vi
                ? `tối thiểu ${line.thresholdPercent} % đồng ý`
                : `at least ${line.thresholdPercent} % in favour`}
            </span>
          </li>
        ))}
      </ol>
      {canEdit && (
        <fieldset className="td-field">
          <legend>{vi ? 'Đưa hồ sơ đã thẩm định vào chương trình' : 'Add appraised dossiers'}</legend>
          {offered.length === 0 && (
            <p className="td-muted">{vi ? 'Không có hồ sơ nào đang chờ.' : 'No dossier is waiting.'}</p>
          )}
          <div className="td-options">
            {offered.map((doc) => (
              <label className="td-option" key={doc.id}>
                <input
                  checked={picked.includes(String(doc.id))}
                  onChange={(event) => {
                    const others = picked.filter((each) => each !== String(doc.id))
                    setPicked(event.target.checked ? [...others, String(doc.id)] : others)
                  }}
                  type="checkbox"
                />
                {textOf(doc['title'])}
              </label>
            ))}
          </div>
          {offered.length > 0 && (
            <button
              className="td-button"
              disabled={busy || picked.length === 0}
              onClick={() => void add()}
              type="button"
            >
              {vi ? `Đưa vào chương trình (${picked.length})` : `Add (${picked.length})`}
            </button>
          )}
        </fieldset>
      )}
    </section>
  )
}
