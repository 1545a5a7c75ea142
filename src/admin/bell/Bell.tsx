'use client'

import { useEffect, useId, useRef, useState } from 'react'

import { useLanguage } from '../shared/useLanguage.ts'
import { NoticeList } from './NoticeList.tsx'
import { useNotices } from './useNotices.ts'

/** How many notices are unread, on every page and without reloading it; opens onto the latest. */
export function Bell() {
  const id = useId()
  const vi = useLanguage() === 'vi'
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [isOpen, setIsOpen] = useState(false)
  const { markRead, notices } = useNotices()
  const unread = notices?.unread ?? 0

  useEffect(() => {
    if (!isOpen) return
    const close = (event: Event) => {
      if (event instanceof KeyboardEvent && event.key !== 'Escape') return
      if (event.type === 'pointerdown' && box.current?.contains(event.target as Node)) return
      setIsOpen(false)
      if (event instanceof KeyboardEvent) button.current?.focus()
    }
    document.addEventListener('keydown', close)
    document.addEventListener('pointerdown', close)
    return () => {
      document.removeEventListener('keydown', close)
      document.removeEventListener('pointerdown', close)
    }
  }, [isOpen])

  const told = unread === 0 ? (vi ? 'không có thông báo mới' : 'nothing new') : countOf(unread, vi)

  return (
    <div className="td-bell" ref={box}>
      <button
        aria-controls={id}
        aria-expanded={isOpen}
        aria-label={`${vi ? 'Thông báo' : 'Notices'}: ${told}`}
        className="td-bell__button"
        onClick={() => setIsOpen(!isOpen)}
        ref={button}
        type="button"
      >
        <svg aria-hidden="true" height="20" viewBox="0 0 24 24" width="20">
          <path
            d="M12 3a6 6 0 0 0-6 6v4l-2 4h16l-2-4V9a6 6 0 0 0-6-6Zm-2 16a2 2 0 0 0 4 0"
            fill="none"
            stroke="currentColor"
            strokeLinejoin="round"
            strokeWidth="1.6"
          />
        </svg>
        {unread > 0 && <span className="td-bell__count">{unread > 99 ? '99+' : unread}</span>}
      </button>
      <span aria-live="polite" className="td-hidden">
        {unread > 0 ? countOf(unread, vi) : ''}
      </span>
      {isOpen && <NoticeList id={id} notices={notices} onRead={markRead} />}
    </div>
  )
}

const countOf = (unread: number, vi: boolean): string =>
  vi ? `${String(unread)} thông báo chưa đọc` : `${String(unread)} unread`
