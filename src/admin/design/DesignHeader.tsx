'use client'

import { useState } from 'react'
import type { ReactNode } from 'react'

import type { EditHistory } from '../../shared/editHistory.ts'
import type { Text } from '../../shared/text.ts'
import type { DesignDoc, DesignKind } from './designKind.ts'
import { definitionText } from './definitionText.ts'
import { exportText } from './exportText.ts'
import type { Findings } from './findings.ts'
import { ImportButton } from './ImportButton.tsx'
import { PublishDialog } from './PublishDialog.tsx'
import type { DraftStatus, useDraftSave } from './useDraftSave.ts'
import { useSay } from './useSay.ts'

const words: Record<DraftStatus, Text> = {
  conflict: { vi: 'Chưa lưu: người khác vừa sửa', en: 'Not saved: changed by somebody else' },
  failed: { vi: 'Chưa lưu được', en: 'Not saved' },
  incomplete: {
    vi: 'Còn điểm phải sửa; tạm giữ trong trình duyệt',
    en: 'To be corrected; kept in this browser',
  },
  saved: { vi: 'Đã lưu bản nháp', en: 'Draft saved' },
  saving: { vi: 'Đang lưu…', en: 'Saving…' },
  unsaved: { vi: 'Có thay đổi chưa lưu…', en: 'Unsaved changes…' },
}

type DesignHeaderProps<D, R> = {
  canPublish: boolean
  /** What publishing would change, shown in its dialog. */
  changes?: ReactNode
  /** Further tools that concern the whole. */
  children?: ReactNode
  doc: DesignDoc<D>
  history: EditHistory<D, R>
  kind: DesignKind<D>
  /** Null until the definition has been looked at. */
  lint: Findings | null
  onGo: (path: string) => void
  onImport: (definition: D) => void
  onStep: (type: 'redo' | 'undo') => void
  save: ReturnType<typeof useDraftSave>
}

/** The head of a designer: title, what is saved, and everything that concerns the whole. */
export function DesignHeader<D extends { key: string }, R>(props: DesignHeaderProps<D, R>) {
  const { canPublish, changes, children, doc, history, kind, lint, onGo, onImport, onStep, save } = props
  const t = useSay()
  const [isPublishing, setIsPublishing] = useState(false)
  const [published, setPublished] = useState(doc.latestNumber ?? null)
  const { definition } = history
  const steps = [
    { label: { vi: 'Hoàn tác', en: 'Undo' }, last: history.undo.at(-1)?.label, type: 'undo' },
    { label: { vi: 'Làm lại', en: 'Redo' }, last: history.redo.at(-1)?.label, type: 'redo' },
  ] as const
  const exportJson = () =>
    exportText(`${definition.key}.json`, definitionText(definition, kind.parse), 'application/json')

  return (
    <header className="td-header">
      <div className="td-header__title">
        <h1>{t(kind.titleOf(definition))}</h1>
        <span className="td-badge">
          {published === null
            ? t({ vi: 'Chưa ban hành', en: 'Not published' })
            : `${t({ vi: 'Đã ban hành bản', en: 'Published as version' })} ${published}`}
        </span>
        <span aria-live="polite" className={`td-save td-save--${save.status}`} data-status={save.status}>
          {t(words[save.status])}
        </span>
      </div>
      <div className="td-actions__buttons">
        {steps.map(({ label, last, type }) => (
          <button
            className="td-button td-button--small"
            disabled={!last}
            key={type}
            onClick={() => onStep(type)}
            title={last ? t(last) : undefined}
            type="button"
          >
            {t(label)}
          </button>
        ))}
        {children}
        <ImportButton
          onImport={(imported) => onImport({ ...imported, key: definition.key })}
          parse={kind.parse}
        />
        <button className="td-button td-button--small" onClick={exportJson} type="button">
          {t({ vi: 'Xuất tệp', en: 'Export' })}
        </button>
        {canPublish && (
          <button
            className="td-button td-button--small td-button--primary"
            onClick={() => setIsPublishing(true)}
            type="button"
          >
            {t({ vi: 'Ban hành…', en: 'Publish…' })}
          </button>
        )}
      </div>
      {isPublishing && (
        <PublishDialog
          doc={doc}
          kind={kind}
          lint={lint}
          onClose={() => setIsPublishing(false)}
          onGo={onGo}
          onPublished={setPublished}
          save={save}
        >
          {changes}
        </PublishDialog>
      )}
    </header>
  )
}
