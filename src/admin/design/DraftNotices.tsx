'use client'

import { useEffect, useState } from 'react'

import type { Problem } from '../../shared/problem.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import type { DesignDoc, DesignKind } from './designKind.ts'
import { ProblemList } from './ProblemList.tsx'
import type { useDraftSave } from './useDraftSave.ts'
import { useSay } from './useSay.ts'

type DraftNoticesProps<D> = {
  doc: DesignDoc<D>
  kind: DesignKind<D>
  onDismiss: () => void
  onGo: (path: string) => void
  onReload: () => void
  onTakeUp: (definition: D) => void
  refused: Problem[]
  save: ReturnType<typeof useDraftSave>
}

/** What the person must know before going on: a refusal, a lost race, a draft that this browser still holds. */
export function DraftNotices<D>(props: DraftNoticesProps<D>) {
  const { doc, kind, onDismiss, onGo, onReload, onTakeUp, refused, save } = props
  const t = useSay()
  const draft = kind.draftKey(doc.id)
  const [kept, setKept] = useState<D | null>(null)

  useEffect(() => {
    const text = localStorage.getItem(draft)
    const parsed = text === null ? null : kind.parse(readJson(text))
    if (parsed?.ok && JSON.stringify(parsed.definition) !== JSON.stringify(doc.definition))
      setKept(parsed.definition)
  }, [doc, draft, kind])

  return (
    <>
      {refused.length > 0 && (
        <div className="td-notice td-notice--error" role="alert">
          <strong>{t({ vi: 'Chưa thực hiện được', en: 'This could not be done' })}</strong>
          <ProblemList problems={refused} />
          <button className="td-button td-button--small" onClick={onDismiss} type="button">
            {t({ vi: 'Đã hiểu', en: 'Dismiss' })}
          </button>
        </div>
      )}
      {save.status === 'conflict' && (
        <div className="td-notice td-notice--error" role="alert">
          <strong>
            {t({
              vi: 'Người khác vừa lưu nội dung này. Bản đang vẽ vẫn được giữ trong trình duyệt này.',
              en: 'Somebody else has just saved this. What you drew is kept in this browser.',
            })}
          </strong>
          <p className="td-actions__buttons">
            <button className="td-button td-button--small" onClick={onReload} type="button">
              {t({ vi: 'Mở bản của người kia', en: 'Open their version' })}
            </button>
            <button
              className="td-button td-button--small"
              onClick={() => void save.overwrite()}
              type="button"
            >
              {t({ vi: 'Lưu bản của tôi đè lên', en: 'Save mine over it' })}
            </button>
          </p>
        </div>
      )}
      {save.failure && save.status === 'failed' && <FailureNotice failure={save.failure} onGo={onGo} />}
      {kept && (
        <div className="td-notice" role="status">
          <strong>
            {t({
              vi: 'Trình duyệt này còn giữ một bản vẽ chưa lưu.',
              en: 'This browser still holds an unsaved drawing of this.',
            })}
          </strong>
          <p className="td-actions__buttons">
            <button
              className="td-button td-button--small"
              onClick={() => {
                onTakeUp(kept)
                setKept(null)
              }}
              type="button"
            >
              {t({ vi: 'Dùng lại bản đó', en: 'Take it up again' })}
            </button>
            <button
              className="td-button td-button--small"
              onClick={() => {
                localStorage.removeItem(draft)
                setKept(null)
              }}
              type="button"
            >
              {t({ vi: 'Bỏ bản đó', en: 'Discard it' })}
            </button>
          </p>
        </div>
      )}
    </>
  )
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
