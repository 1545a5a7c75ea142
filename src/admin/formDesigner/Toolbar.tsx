'use client'

import { useContext, useState } from 'react'

import type { DesignState } from '../../forms/design/designReducer.ts'
import type { DesignFindings } from '../../forms/design/designFindings.ts'
import type { Text } from '../../shared/text.ts'
import { CopyDialog } from './CopyDialog.tsx'
import { DesignContext, useApply } from './DesignContext.ts'
import { exportForm } from './exportForm.ts'
import type { FormDoc } from './formDoc.ts'
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

type ToolbarProps = {
  canPublish: boolean
  doc: FormDoc
  /** Null until the form has been looked at. */
  lint: DesignFindings | null
  onGo: (path: string) => void
  save: ReturnType<typeof useDraftSave>
  state: DesignState
}

/** The head of the designer: title, what is saved, and everything that concerns the whole form. */
export function Toolbar({ canPublish, doc, lint, onGo, save, state }: ToolbarProps) {
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const apply = useApply()
  const [dialog, setDialog] = useState<'copy' | 'publish' | null>(null)
  const [published, setPublished] = useState(doc.latestNumber ?? null)
  const { history } = state
  const undo = history.undo.at(-1)?.label
  const redo = history.redo.at(-1)?.label

  return (
    <header className="td-header">
      <div className="td-header__title">
        <h1>{t(history.definition.title)}</h1>
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
        <button
          className="td-button td-button--small"
          disabled={!undo}
          onClick={() => dispatch({ type: 'undo' })}
          title={undo ? t(undo) : undefined}
          type="button"
        >
          {t({ vi: 'Hoàn tác', en: 'Undo' })}
        </button>
        <button
          className="td-button td-button--small"
          disabled={!redo}
          onClick={() => dispatch({ type: 'redo' })}
          title={redo ? t(redo) : undefined}
          type="button"
        >
          {t({ vi: 'Làm lại', en: 'Redo' })}
        </button>
        <button className="td-button td-button--small" onClick={() => setDialog('copy')} type="button">
          {t({ vi: 'Sao chép từ biểu mẫu khác…', en: 'Copy from a form…' })}
        </button>
        <ImportButton
          onImport={(definition) =>
            apply({
              definition: { ...definition, key: history.definition.key },
              kind: 'replace',
              why: 'import',
            })
          }
        />
        <button
          className="td-button td-button--small"
          onClick={() => exportForm(history.definition)}
          type="button"
        >
          {t({ vi: 'Xuất tệp', en: 'Export' })}
        </button>
        {canPublish && (
          <button
            className="td-button td-button--small td-button--primary"
            onClick={() => setDialog('publish')}
            type="button"
          >
            {t({ vi: 'Ban hành…', en: 'Publish…' })}
          </button>
        )}
      </div>
      {dialog === 'copy' && (
        <CopyDialog
          definition={history.definition}
          onClose={() => setDialog(null)}
          ownId={doc.id}
          selection={state.selection}
        />
      )}
      {dialog === 'publish' && (
        <PublishDialog
          definition={history.definition}
          doc={doc}
          lint={lint}
          onClose={() => setDialog(null)}
          onGo={onGo}
          onPublished={setPublished}
          save={save}
        />
      )}
    </header>
  )
}
