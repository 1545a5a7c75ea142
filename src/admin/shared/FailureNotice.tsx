'use client'

import { useEffect, useRef } from 'react'

import type { ErrorItem } from '../../shared/errorItem.ts'
import type { Failure } from './apiTypes.ts'
import { useLanguage } from './useLanguage.ts'

type FailureNoticeProps = {
  failure: Failure
  /** Leads to the field a problem is about. */
  onGo?: (path: string) => void
  onReload?: () => void
  /** In place of «not saved», where nothing was to be saved. */
  title?: string
}

/** What was refused and why, read out at once; each item leads to its field. */
export function FailureNotice({ failure, onGo, onReload, title }: FailureNoticeProps) {
  const language = useLanguage()
  const box = useRef<HTMLDivElement>(null)
  const isStale = failure.status === 409

  useEffect(() => box.current?.focus(), [failure])

  return (
    <div className="td-notice td-notice--error" ref={box} role="alert" tabIndex={-1}>
      <strong>{title ?? titleOf(isStale, language)}</strong>
      <ul>
        {failure.items.map((item, index) => (
          <li key={`${item.code}-${index}`}>
            <FailureItem item={item} onGo={onGo} />
          </li>
        ))}
      </ul>
      {isStale && onReload && (
        <button className="td-button" onClick={onReload} type="button">
          {language === 'vi' ? 'Tải lại nội dung mới nhất' : 'Reload the latest'}
        </button>
      )}
    </div>
  )
}

const titleOf = (isStale: boolean, language: 'en' | 'vi'): string => {
  if (isStale)
    return language === 'vi' ? 'Nội dung đã thay đổi, chưa lưu được' : 'This has changed meanwhile; not saved'
  return language === 'vi' ? 'Chưa thực hiện được' : 'This could not be done'
}

function FailureItem({ item, onGo }: { item: ErrorItem; onGo?: (path: string) => void }) {
  const { path } = item
  if (!path || !onGo) return <>{item.message}</>

  return (
    <button className="td-link" onClick={() => onGo(path)} type="button">
      {item.message}
    </button>
  )
}
