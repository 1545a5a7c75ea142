'use client'

import { formatDateTime } from '../../shared/formatDateTime.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import type { Text } from '../../shared/text.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useResource } from '../shared/useResource.ts'

type MadeDocument = {
  actorName: string
  id: string
  madeAt: null | string
  name: string
  rev: number
  stateLabel: null | Text
  templateNumber: number
  title: Text
}

type DocumentsProps = {
  collection: string
  id: string
  language: Language
  /** Asks again when it changes. */
  rev: number
}

/** The documents that the procedure has made of the dossier, as Word and – where the server can – as PDF. */
export function Documents({ collection, id, language, rev }: DocumentsProps) {
  const base = `/api/${collection}/${id}/documents`
  const { failure, reload, value } = useResource<{ canConvert: boolean; documents: MadeDocument[] }>(
    `${base}?rev=${rev}`,
  )
  const vi = language === 'vi'
  if (failure) return <FailureNotice failure={failure} />
  if (!value) return <p aria-busy="true">{vi ? 'Đang tải danh sách văn bản…' : 'Loading…'}</p>
  const { canConvert, documents } = value

  return (
    <div className="td-files">
      {documents.length === 0 && (
        <p className="td-muted">
          {vi
            ? 'Chưa có văn bản nào mà Ông/Bà được đọc. Văn bản do quy trình lập vài giây sau mỗi bước.'
            : 'There is no document that you may read. The procedure makes them a few seconds after a step.'}
        </p>
      )}
      <ul className="td-files__list">
        {documents.map((document) => (
          <li className="td-files__item" key={document.id}>
            <span aria-hidden="true" className="td-files__picture">
              DOCX
            </span>
            <span className="td-files__name">
              {say(document.title, language)}
              <span className="td-muted">
                {document.stateLabel && `${say(document.stateLabel, language)} · `}
                {document.actorName}
                {document.madeAt && ` · ${formatDateTime(document.madeAt)}`}
                {vi
                  ? ` · lần sửa ${document.rev}, mẫu bản ${document.templateNumber}`
                  : ` · revision ${document.rev}, template version ${document.templateNumber}`}
              </span>
            </span>
            <span className="td-files__ways">
              <a className="td-link" download={document.name} href={`${base}/${document.id}`}>
                {vi ? 'Tải Word' : 'Word'}
                <span className="td-hidden"> {say(document.title, language)}</span>
              </a>
              {canConvert && (
                <a
                  className="td-link"
                  href={`${base}/${document.id}/pdf?view=inline`}
                  rel="noopener"
                  target="_blank"
                >
                  {vi ? 'Xem PDF' : 'PDF'}
                  <span className="td-hidden"> {say(document.title, language)}</span>
                </a>
              )}
            </span>
          </li>
        ))}
      </ul>
      <button className="td-button td-button--small" onClick={() => void reload()} type="button">
        {vi ? 'Tải lại danh sách' : 'Reload'}
      </button>
      {!canConvert && documents.length > 0 && (
        <p className="td-muted">
          {vi
            ? 'Máy chủ chưa cài LibreOffice nên chưa xuất được PDF.'
            : 'The server has no LibreOffice, so there is no PDF.'}
        </p>
      )}
    </div>
  )
}
