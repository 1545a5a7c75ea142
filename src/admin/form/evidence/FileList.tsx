'use client'

import { formatDateTime } from '../../../shared/formatDateTime.ts'
import { formatNumber } from '../../../shared/formatNumber.ts'
import type { Language } from '../../../shared/language.ts'
import type { UploadedFile } from './sendFile.ts'
import type { Evidence } from './useEvidence.ts'

type FileListProps = {
  evidence: Evidence | null
  files: UploadedFile[]
  language: Language
  onRemove?: (id: string) => void
}

/** The files of an answer: what they are, a look at them, and the way to each. */
export function FileList({ evidence, files, language, onRemove }: FileListProps) {
  const vi = language === 'vi'
  return (
    <ul className="td-files__list">
      {files.map(({ id, name, size }) => {
        const kept = evidence?.kept.get(id)
        const url = evidence?.urlOf(id)
        const isPicture = /\.(?:jpe?g|png|webp)$/i.test(name)
        const canShow = isPicture || /\.pdf$/i.test(name)
        return (
          <li className="td-files__item" key={id}>
            {url && isPicture ? (
              <img alt="" className="td-files__picture" loading="lazy" src={`${url}?view=inline`} />
            ) : (
              <span aria-hidden="true" className="td-files__picture">
                {name.split('.').at(-1)?.toUpperCase()}
              </span>
            )}
            <span className="td-files__name">
              {name}
              <span className="td-muted">
                {sizeText(size, language)}
                {kept?.uploadedAt && ` · ${formatDateTime(kept.uploadedAt)}`}
              </span>
            </span>
            <span className="td-files__ways">
              {url && canShow && (
                <a className="td-link" href={`${url}?view=inline`} rel="noopener" target="_blank">
                  {vi ? 'Xem' : 'View'}
                  <span className="td-hidden"> {name}</span>
                </a>
              )}
              {url && (
                <a className="td-link" download={name} href={url}>
                  {vi ? 'Tải về' : 'Download'}
                  <span className="td-hidden"> {name}</span>
                </a>
              )}
              {onRemove && (
                <button className="td-button td-button--small" onClick={() => onRemove(id)} type="button">
                  {vi ? 'Bỏ' : 'Remove'}
                  <span className="td-hidden"> {name}</span>
                </button>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function sizeText(bytes: number, language: Language): string {
  const kilobytes = Math.ceil(bytes / 1024)
  if (kilobytes < 1024) return `${formatNumber(kilobytes, language)} KB`
  return `${formatNumber(Math.round((bytes / 1024 / 1024) * 10) / 10, language)} MB`
}
