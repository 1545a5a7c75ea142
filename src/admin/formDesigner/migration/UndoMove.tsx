'use client'

import { useEffect, useState } from 'react'

import { useSay } from '../../design/useSay.ts'
import type { Failure } from '../../shared/apiTypes.ts'
import { callApi } from '../../shared/callApi.ts'
import type { UndoReply } from './reply.ts'

type UndoMoveProps = {
  formId: string
  /** The move that was just made. */
  moved: null | string
  onFailure: (failure: Failure | null) => void
}

/** Takes the latest move of dossiers back, as long as nobody has gone on with them; this browser knows it after a reload too. */
export function UndoMove({ formId, moved, onFailure }: UndoMoveProps) {
  const t = useSay()
  const place = `thi-dua:form-moved:${formId}`
  const [batch, setBatch] = useState<null | string>(null)
  const [undone, setUndone] = useState<null | UndoReply>(null)

  useEffect(() => {
    if (moved !== null) localStorage.setItem(place, moved)
    setBatch(localStorage.getItem(place))
    if (moved !== null) setUndone(null)
  }, [moved, place])

  const undo = async () => {
    const outcome = await callApi<UndoReply>(`/api/forms/${formId}/migrate/undo`, {
      body: { batch },
      method: 'POST',
    })
    onFailure(outcome.ok ? null : outcome.failure)
    if (!outcome.ok) return
    setUndone(outcome.value)
    localStorage.removeItem(place)
    setBatch(null)
  }

  return (
    <>
      {batch !== null && (
        <button className="td-button" onClick={() => void undo()} type="button">
          {t({ vi: 'Hoàn tác lần chuyển gần nhất', en: 'Take the latest move back' })}
        </button>
      )}
      {undone && (
        <ul className="td-list" role="status">
          {undone.dossiers.map(({ collection, id, reason, status, title }) => (
            <li key={`${collection} ${id}`}>
              {title}:{' '}
              {reason
                ? t(reason)
                : status === 'undone'
                  ? t({ vi: 'đã trở lại bản cũ', en: 'is back where it was' })
                  : t({ vi: 'vừa có người sửa nên chưa hoàn tác', en: 'was changed meanwhile and stays' })}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
