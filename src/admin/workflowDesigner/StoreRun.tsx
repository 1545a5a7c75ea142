'use client'

import { useId, useState } from 'react'
import type { FormEvent } from 'react'

import { useSay } from '../design/useSay.ts'

type StoreRunProps = { busy: boolean; onStore: (name: string) => Promise<boolean> }

/** Keeps what was played under a name, as a test of the workflow. */
export function StoreRun({ busy, onStore }: StoreRunProps) {
  const t = useSay()
  const id = useId()
  const [name, setName] = useState('')
  const [stored, setStored] = useState('')

  const submit = (event: FormEvent) => {
    event.preventDefault()
    void onStore(name.trim()).then((isStored) => setStored(isStored ? name.trim() : ''))
  }

  return (
    <form className="td-wd-wait" onSubmit={submit}>
      <label htmlFor={id}>{t({ vi: 'Lưu thành kịch bản kiểm tra', en: 'Keep as a test' })}</label>
      <input id={id} maxLength={100} onChange={(event) => setName(event.target.value)} value={name} />
      <button className="td-button td-button--small" disabled={busy || name.trim() === ''} type="submit">
        {t({ vi: 'Lưu kịch bản', en: 'Keep' })}
      </button>
      {stored !== '' && (
        <p className="td-save td-save--saved" role="status">
          {t({
            vi: 'Đã lưu; mỗi lần ban hành sẽ chạy lại kịch bản',
            en: 'Kept; whenever the workflow is published it plays',
          })}{' '}
          «{stored}».
        </p>
      )}
    </form>
  )
}
