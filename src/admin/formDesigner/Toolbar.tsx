'use client'

import { useContext, useState } from 'react'

import type { DesignState } from '../../forms/design/designReducer.ts'
import { DesignHeader } from '../design/DesignHeader.tsx'
import type { Findings } from '../design/findings.ts'
import type { useDraftSave } from '../design/useDraftSave.ts'
import { useSay } from '../design/useSay.ts'
import { ChangeList } from './ChangeList.tsx'
import { CopyDialog } from './CopyDialog.tsx'
import { DesignContext, useApply } from './DesignContext.ts'
import type { FormDoc } from './formDoc.ts'
import { formKind } from './formKind.ts'

type ToolbarProps = {
  canPublish: boolean
  doc: FormDoc
  /** Null until the form has been looked at. */
  lint: Findings | null
  onGo: (path: string) => void
  save: ReturnType<typeof useDraftSave>
  state: DesignState
}

/** The head of the form designer. */
export function Toolbar({ canPublish, doc, lint, onGo, save, state }: ToolbarProps) {
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const apply = useApply()
  const [isCopying, setIsCopying] = useState(false)
  const { history } = state

  return (
    <>
      <DesignHeader
        canPublish={canPublish}
        changes={<ChangeList definition={history.definition} id={doc.id} />}
        doc={doc}
        history={history}
        kind={formKind}
        lint={lint}
        onGo={onGo}
        onImport={(definition) => apply({ definition, kind: 'replace', why: 'import' })}
        onStep={(type) => dispatch({ type })}
        save={save}
      >
        <button className="td-button td-button--small" onClick={() => setIsCopying(true)} type="button">
          {t({ vi: 'Sao chép từ biểu mẫu khác…', en: 'Copy from a form…' })}
        </button>
      </DesignHeader>
      {isCopying && (
        <CopyDialog
          definition={history.definition}
          onClose={() => setIsCopying(false)}
          ownId={doc.id}
          selection={state.selection}
        />
      )}
    </>
  )
}
