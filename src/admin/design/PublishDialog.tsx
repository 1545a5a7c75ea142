'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'

import type { Failure } from '../shared/apiTypes.ts'
import { callApi } from '../shared/callApi.ts'
import { Dialog } from '../shared/Dialog.tsx'
import { FailureNotice } from '../shared/FailureNotice.tsx'
import type { DesignDoc, DesignKind } from './designKind.ts'
import type { Findings } from './findings.ts'
import { LintPanel } from './LintPanel.tsx'
import type { useDraftSave } from './useDraftSave.ts'
import { useSay } from './useSay.ts'

type PublishDialogProps<D> = {
  /** What publishing would change, where that can be told. */
  children?: ReactNode
  doc: DesignDoc<D>
  kind: DesignKind<D>
  /** Null until the definition has been looked at. */
  lint: Findings | null
  onClose: () => void
  onGo: (path: string) => void
  onPublished: (number: number) => void
  save: ReturnType<typeof useDraftSave>
}

/** Shows what publishing will do and asks once more. */
export function PublishDialog<D>(props: PublishDialogProps<D>) {
  const { children, doc, kind, lint, onClose, onGo, onPublished, save } = props
  const t = useSay()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [number, setNumber] = useState<null | number>(null)

  const publish = async () => {
    setBusy(true)
    const isSaved = await save.flush()
    const outcome = isSaved
      ? await callApi<{ version: { number: number } }>(`/api/${kind.slug}/${doc.id}/publish`, {
          body: {},
          method: 'POST',
        })
      : null
    if (outcome?.ok) {
      const stored = await callApi<DesignDoc<D>>(`/api/${kind.slug}/${doc.id}?depth=0`)
      if (stored.ok) save.setRev(stored.value.rev ?? 0)
      setNumber(outcome.value.version.number)
      onPublished(outcome.value.version.number)
    }
    setFailure(outcome && !outcome.ok ? outcome.failure : null)
    setBusy(false)
  }
  const go = (path: string) => {
    onClose()
    onGo(path)
  }

  return (
    <Dialog onClose={onClose} title={t(kind.publishing)}>
      {failure && <FailureNotice failure={failure} onGo={go} />}
      {number === null ? (
        <>
          <p>
            {t({
              vi: 'Bản ban hành không sửa được nữa. Hồ sơ đang làm giữ bản cũ; hồ sơ mới dùng bản này.',
              en: 'A published version never changes. Dossiers under way keep theirs; new ones use this one.',
            })}
          </p>
          <LintPanel lint={lint} onGo={go} />
          {lint?.isWhole && children}
        </>
      ) : (
        <p className="td-notice td-notice--good" role="status">
          {t({ vi: 'Đã ban hành bản', en: 'Published as version' })} {number}.
        </p>
      )}
      {!busy && save.status === 'conflict' && (
        <p className="td-error">
          {t({
            vi: 'Bản nháp chưa lưu được; hãy xử lý thông báo trước.',
            en: 'The draft is not saved; see the notice first.',
          })}
        </p>
      )}
      <div className="td-dialog__buttons">
        <button className="td-button" onClick={onClose} type="button">
          {number === null ? t({ vi: 'Để sau', en: 'Not now' }) : t({ vi: 'Đóng', en: 'Close' })}
        </button>
        {number === null && (
          <button
            className="td-button td-button--primary"
            disabled={busy || !lint || lint.errors.length > 0}
            onClick={() => void publish()}
            type="button"
          >
            {busy ? t({ vi: 'Đang ban hành…', en: 'Publishing…' }) : t({ vi: 'Ban hành', en: 'Publish' })}
          </button>
        )}
      </div>
    </Dialog>
  )
}
