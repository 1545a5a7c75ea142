'use client'

import { useId, useState } from 'react'

import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { useLanguage } from '../shared/useLanguage.ts'

/** Makes the secret address under which a phone or a mail program shows one's deadlines and sessions. */
export function CalendarAddress() {
  const id = useId()
  const vi = useLanguage() === 'vi'
  const [url, setUrl] = useState('')
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isCopied, setIsCopied] = useState(false)

  const make = async () => {
    const outcome = await callApi<{ url: string }>('/api/work-items/calendar', { body: {}, method: 'POST' })
    setFailure(outcome.ok ? null : outcome.failure)
    setIsCopied(false)
    if (outcome.ok) setUrl(outcome.value.url)
  }
  const copy = async () => {
    await navigator.clipboard.writeText(url)
    setIsCopied(true)
  }

  return (
    <details className="td-todo__saved">
      <summary>{vi ? 'Lịch trên điện thoại' : 'Calendar on your phone'}</summary>
      <p className="td-muted">
        {vi
          ? 'Hạn xử lý và phiên họp hiện trong ứng dụng lịch đã đăng ký địa chỉ này. Ai có địa chỉ đều đọc được, nên hãy giữ kín; tạo địa chỉ mới thì địa chỉ cũ hết hiệu lực.'
          : 'Deadlines and sessions show in any calendar that subscribes to this address. Whoever has it can read it, so keep it to yourself; a new address ends the old one.'}
      </p>
      {failure && <FailureNotice failure={failure} />}
      {url && (
        <div className="td-field">
          <label htmlFor={id}>{vi ? 'Địa chỉ lịch' : 'Calendar address'}</label>
          <input id={id} onFocus={(event) => event.target.select()} readOnly value={url} />
        </div>
      )}
      <p aria-live="polite">
        <button className="td-button" onClick={() => void make()} type="button">
          {vi ? 'Tạo địa chỉ lịch mới' : 'Make a new address'}
        </button>{' '}
        {url && (
          <button className="td-button" onClick={() => void copy()} type="button">
            {vi ? 'Sao chép' : 'Copy'}
          </button>
        )}{' '}
        {isCopied && (vi ? 'Đã sao chép.' : 'Copied.')}
      </p>
    </details>
  )
}
