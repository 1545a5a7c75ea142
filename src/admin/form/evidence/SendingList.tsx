'use client'

import type { Language } from '../../../shared/language.ts'
import type { Sending } from './useUploads.ts'

type SendingListProps = { language: Language; onCancel: (key: number) => void; sending: Sending[] }

/** Files on their way, and those that were refused with what to do. */
export function SendingList({ language, onCancel, sending }: SendingListProps) {
  const vi = language === 'vi'
  return (
    <ul className="td-files__list">
      {sending.map(({ failure, key, name, share }) => (
        <li className="td-files__item" key={key}>
          <span className="td-files__name">
            {failure ? <span className="td-error">{failure}</span> : name}
            {!failure && (
              <progress aria-label={vi ? `Đang tải ${name}` : `Uploading ${name}`} max={1} value={share} />
            )}
          </span>
          <button className="td-button td-button--small" onClick={() => onCancel(key)} type="button">
            {failure ? (vi ? 'Đã hiểu' : 'Dismiss') : vi ? 'Hủy' : 'Cancel'}
            <span className="td-hidden"> {name}</span>
          </button>
        </li>
      ))}
    </ul>
  )
}
