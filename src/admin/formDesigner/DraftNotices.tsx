'use client'

import { useContext, useEffect, useState } from 'react'

import { parseFormDefinition } from '../../forms/parseFormDefinition.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { Problem } from '../../shared/problem.ts'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import { DesignContext, useApply } from './DesignContext.ts'
import type { FormDoc } from './formDoc.ts'
import { ProblemList } from './ProblemList.tsx'
import { draftKey } from './useDraftSave.ts'
import type { useDraftSave } from './useDraftSave.ts'
import { useSay } from './useSay.ts'

type DraftNoticesProps = {
  doc: FormDoc
  onGo: (path: string) => void
  onReload: () => void
  refused: Problem[]
  save: ReturnType<typeof useDraftSave>
}

/** What the person must know before going on: a refusal, a lost race, a draft that this browser still holds. */
export function DraftNotices({ doc, onGo, onReload, refused, save }: DraftNoticesProps) {
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const apply = useApply()
  const [kept, setKept] = useState<FormDefinition | null>(null)

  useEffect(() => {
    const text = localStorage.getItem(draftKey(doc.id))
    const parsed = text === null ? null : parseFormDefinition(readJson(text))
    if (parsed?.ok && JSON.stringify(parsed.definition) !== JSON.stringify(doc.definition))
      setKept(parsed.definition)
  }, [doc])

  return (
    <>
      {refused.length > 0 && (
        <div className="td-notice td-notice--error" role="alert">
          <strong>{t({ vi: 'Chưa thực hiện được', en: 'This could not be done' })}</strong>
          <ProblemList problems={refused} />
          <button
            className="td-button td-button--small"
            onClick={() => dispatch({ type: 'dismiss' })}
            type="button"
          >
            {t({ vi: 'Đã hiểu', en: 'Dismiss' })}
          </button>
        </div>
      )}
      {save.status === 'conflict' && (
        <div className="td-notice td-notice--error" role="alert">
          <strong>
            {t({
              vi: 'Người khác vừa lưu biểu mẫu này. Bản đang vẽ vẫn được giữ trong trình duyệt này.',
              en: 'Somebody else has just saved this form. What you drew is kept in this browser.',
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
              vi: 'Trình duyệt này còn giữ một bản vẽ chưa lưu của biểu mẫu.',
              en: 'This browser still holds an unsaved drawing of this form.',
            })}
          </strong>
          <p className="td-actions__buttons">
            <button
              className="td-button td-button--small"
              onClick={() => {
                apply({ definition: kept, kind: 'replace', why: 'import' })
                setKept(null)
              }}
              type="button"
            >
              {t({ vi: 'Dùng lại bản đó', en: 'Take it up again' })}
            </button>
            <button
              className="td-button td-button--small"
              onClick={() => {
                localStorage.removeItem(draftKey(doc.id))
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
