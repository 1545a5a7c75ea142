'use client'

import { useCallback, useMemo, useReducer, useRef, useState } from 'react'

import { startDesign } from '../../shared/designReducer.ts'
import { refAtPath } from '../../workflow/design/refAtPath.ts'
import { workflowReducer } from '../../workflow/design/workflowReducer.ts'
import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { DesignHeader } from '../design/DesignHeader.tsx'
import { DraftNotices } from '../design/DraftNotices.tsx'
import { FeelContext } from '../design/FeelScope.ts'
import { JsonPanel } from '../design/JsonPanel.tsx'
import { stepByKey } from '../design/stepByKey.ts'
import { useDraftSave } from '../design/useDraftSave.ts'
import { useSay } from '../design/useSay.ts'
import { Tabs } from '../dossier/Tabs.tsx'
import { FieldGrid } from './FieldGrid.tsx'
import { ExportTools } from './ExportTools.tsx'
import { MigrationPanel } from './MigrationPanel.tsx'
import { SimulatorPanel } from './SimulatorPanel.tsx'
import { withOwnOf } from './catalogue.ts'
import { useCatalogue } from './useCatalogue.ts'
import { useWorkflowLint } from './useWorkflowLint.ts'
import { WorkflowBoard } from './WorkflowBoard.tsx'
import { CatalogueContext, WorkflowDispatch, WorkflowDrawn } from './WorkflowContext.ts'
import type { WorkflowDoc } from './workflowDoc.ts'
import { workflowKind } from './workflowKind.ts'
import { workflowScope } from './workflowScope.ts'

type WorkflowDeskProps = { canPublish: boolean; doc: WorkflowDoc; onReload: () => void }

/** Where a workflow is drawn: its tools, the diagram, the table and the JSON, all over one history. */
export function WorkflowDesk({ canPublish, doc, onReload }: WorkflowDeskProps) {
  const t = useSay()
  const [state, dispatch] = useReducer(
    workflowReducer,
    startDesign<WorkflowDefinition, WorkflowRef>(doc.definition),
  )
  const [tab, setTab] = useState('diagram')
  const { definition } = state.history
  const save = useDraftSave(workflowKind, doc, definition)
  const lint = useWorkflowLint(doc.id, definition, save.status, canPublish)
  const { catalogue: ofOffice, chooseForm, formId } = useCatalogue(doc.id)
  const catalogue = useMemo(() => withOwnOf(definition, ofOffice), [definition, ofOffice])
  const scope = useMemo(() => workflowScope(catalogue.form), [catalogue.form])
  const latest = useRef(definition)
  latest.current = definition

  const replace = (next: WorkflowDefinition, why: 'import' | 'json') =>
    dispatch({ operation: { definition: next, kind: 'replace', why }, type: 'apply' })
  const go = useCallback((path: string) => {
    setTab((current) => (current === 'table' ? current : 'diagram'))
    dispatch({ ref: refAtPath(latest.current, path), type: 'select' })
  }, [])
  const board = (view: 'diagram' | 'table') => (
    <WorkflowBoard chooseForm={chooseForm} formId={formId} lint={lint} onGo={go} state={state} view={view} />
  )
  const tabs = [
    { content: board('diagram'), key: 'diagram', label: t({ vi: 'Sơ đồ', en: 'Diagram' }) },
    { content: board('table'), key: 'table', label: t({ vi: 'Bảng', en: 'Table' }) },
    {
      content: <FieldGrid chooseForm={chooseForm} definition={definition} formId={formId} />,
      key: 'rights',
      label: t({ vi: 'Quyền theo trường', en: 'Rights by field' }),
    },
    ...(canPublish
      ? [
          {
            content: <SimulatorPanel definition={definition} id={doc.id} save={save} />,
            key: 'simulator',
            label: t({ vi: 'Chạy thử', en: 'Try' }),
          },
          {
            content: <MigrationPanel id={doc.id} />,
            key: 'migration',
            label: t({ vi: 'Chuyển hồ sơ', en: 'Move dossiers' }),
          },
        ]
      : []),
    {
      content: (
        <JsonPanel
          definition={definition}
          onTake={(next) => replace(next, 'json')}
          parse={workflowKind.parse}
        />
      ),
      key: 'json',
      label: 'JSON',
    },
  ]

  return (
    <WorkflowDispatch.Provider value={dispatch}>
      <WorkflowDrawn.Provider value={definition}>
        <CatalogueContext.Provider value={catalogue}>
          <FeelContext.Provider value={scope}>
            <div className="td-fd td-wd" onKeyDown={(event) => stepByKey(event, dispatch)}>
              <DesignHeader
                canPublish={canPublish}
                doc={doc}
                history={state.history}
                kind={workflowKind}
                lint={lint}
                onGo={go}
                onImport={(next) => replace(next, 'import')}
                onStep={(type) => dispatch({ type })}
                save={save}
              >
                <ExportTools definition={definition} />
              </DesignHeader>
              <DraftNotices
                doc={doc}
                kind={workflowKind}
                onDismiss={() => dispatch({ type: 'dismiss' })}
                onGo={go}
                onReload={onReload}
                onTakeUp={(kept) => replace(kept, 'import')}
                refused={state.refused}
                save={save}
              />
              <Tabs
                current={tab}
                label={t({ vi: 'Cách xem quy trình', en: 'Views of the workflow' })}
                onChoose={setTab}
                tabs={tabs}
              />
              <p aria-live="assertive" className="td-hidden" role="status">
                {state.notice ? t(state.notice.text) : ''}
              </p>
            </div>
          </FeelContext.Provider>
        </CatalogueContext.Provider>
      </WorkflowDrawn.Provider>
    </WorkflowDispatch.Provider>
  )
}
