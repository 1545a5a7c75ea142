'use client'

import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react'

import { designReducer } from '../../forms/design/designReducer.ts'
import { startDesign } from '../../shared/designReducer.ts'
import { designFindings } from '../../forms/design/designFindings.ts'
import { nodeAtPath } from '../../forms/design/nodeAtPath.ts'
import type { NodeRef } from '../../forms/design/nodeRef.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { Tabs } from '../dossier/Tabs.tsx'
import { DesignBoard } from './DesignBoard.tsx'
import { DefinitionContext, DesignContext, FormIdContext } from './DesignContext.ts'
import { DraftNotices } from '../design/DraftNotices.tsx'
import { formScope } from '../design/formScope.ts'
import { FeelContext } from '../design/FeelScope.ts'
import type { FormDoc } from './formDoc.ts'
import { formKind } from './formKind.ts'
import { FormMigration } from './migration/FormMigration.tsx'
import { JsonPanel } from '../design/JsonPanel.tsx'
import { PreviewPanel } from './PreviewPanel.tsx'
import { Toolbar } from './Toolbar.tsx'
import { stepByKey } from '../design/stepByKey.ts'
import { useDraftSave } from '../design/useDraftSave.ts'
import { useFindings } from '../design/useFindings.ts'
import { useSay } from '../design/useSay.ts'

type DesignerDeskProps = { canPublish: boolean; doc: FormDoc; onReload: () => void }

/** Where a form is drawn: its tools, the board, the preview and the JSON, all over one history. */
export function DesignerDesk({ canPublish, doc, onReload }: DesignerDeskProps) {
  const t = useSay()
  const [state, dispatch] = useReducer(designReducer, startDesign<FormDefinition, NodeRef>(doc.definition))
  const [tab, setTab] = useState('design')
  const [mountedAt] = useState(() => performance.now())
  const { definition } = state.history
  const save = useDraftSave(formKind, doc, definition)
  // What formulas may speak of follows a moment later: nobody reads it while typing a label.
  const settled = useDeferredValue(definition)
  const scope = useMemo(() => formScope(settled), [settled])
  const replace = (next: FormDefinition, why: 'import' | 'json') =>
    dispatch({ operation: { definition: next, kind: 'replace', why }, type: 'apply' })
  const lint = useFindings(definition, designFindings)
  const latest = useRef(definition)
  latest.current = definition

  // Read by whoever watches how fast large forms open.
  useEffect(() => {
    performance.measure('td-form-opened', { detail: doc.id, start: mountedAt })
  }, [doc.id, mountedAt])

  const go = useCallback((path: string) => {
    setTab('design')
    dispatch({ ref: nodeAtPath(latest.current, path), type: 'select' })
  }, [])
  const tabs = [
    {
      content: <DesignBoard lint={lint} onGo={go} state={state} />,
      key: 'design',
      label: t({ vi: 'Thiết kế', en: 'Design' }),
    },
    {
      content: <PreviewPanel definition={definition} />,
      key: 'preview',
      label: t({ vi: 'Xem trước', en: 'Preview' }),
    },
    {
      content: (
        <JsonPanel definition={definition} onTake={(next) => replace(next, 'json')} parse={formKind.parse} />
      ),
      key: 'json',
      label: 'JSON',
    },
    ...(canPublish
      ? [
          {
            content: <FormMigration id={doc.id} />,
            key: 'migration',
            label: t({ vi: 'Chuyển hồ sơ', en: 'Move dossiers' }),
          },
        ]
      : []),
  ]

  return (
    <DesignContext.Provider value={dispatch}>
      <DefinitionContext.Provider value={definition}>
        <FeelContext.Provider value={scope}>
          <FormIdContext.Provider value={canPublish ? String(doc.id) : null}>
            <div className="td-fd" onKeyDown={(event) => stepByKey(event, dispatch)}>
              <Toolbar canPublish={canPublish} doc={doc} lint={lint} onGo={go} save={save} state={state} />
              <DraftNotices
                doc={doc}
                kind={formKind}
                onDismiss={() => dispatch({ type: 'dismiss' })}
                onGo={go}
                onReload={onReload}
                onTakeUp={(kept) => replace(kept, 'import')}
                refused={state.refused}
                save={save}
              />
              <Tabs
                current={tab}
                label={t({ vi: 'Cách xem biểu mẫu', en: 'Views of the form' })}
                onChoose={setTab}
                tabs={tabs}
              />
              <p aria-live="assertive" className="td-hidden" role="status">
                {state.notice ? t(state.notice.text) : ''}
              </p>
            </div>
          </FormIdContext.Provider>
        </FeelContext.Provider>
      </DefinitionContext.Provider>
    </DesignContext.Provider>
  )
}
