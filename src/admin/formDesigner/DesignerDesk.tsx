'use client'

import { useCallback, useDeferredValue, useEffect, useMemo, useReducer, useRef, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { designReducer, startDesign } from '../../forms/design/designReducer.ts'
import { designFindings } from '../../forms/design/designFindings.ts'
import { nodeAtPath } from '../../forms/design/nodeAtPath.ts'
import { Tabs } from '../dossier/Tabs.tsx'
import { DesignBoard } from './DesignBoard.tsx'
import { DefinitionContext, DesignContext, FormIdContext } from './DesignContext.ts'
import { DraftNotices } from './DraftNotices.tsx'
import type { FormDoc } from './formDoc.ts'
import { JsonPanel } from './JsonPanel.tsx'
import { PreviewPanel } from './PreviewPanel.tsx'
import { Toolbar } from './Toolbar.tsx'
import { useDraftSave } from './useDraftSave.ts'
import { useSay } from './useSay.ts'

type DesignerDeskProps = { canPublish: boolean; doc: FormDoc; onReload: () => void }

/** Where a form is drawn: its tools, the board, the preview and the JSON, all over one history. */
export function DesignerDesk({ canPublish, doc, onReload }: DesignerDeskProps) {
  const t = useSay()
  const [state, dispatch] = useReducer(designReducer, doc.definition, startDesign)
  const [tab, setTab] = useState('design')
  const [mountedAt] = useState(() => performance.now())
  const { definition } = state.history
  const save = useDraftSave(doc, definition)
  const lint = useLint(definition)
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
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return
    const key = event.key.toLowerCase()
    if (key !== 'z' && key !== 'y') return
    event.preventDefault()
    dispatch({ type: key === 'y' || event.shiftKey ? 'redo' : 'undo' })
  }
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
    { content: <JsonPanel definition={definition} />, key: 'json', label: 'JSON' },
  ]

  return (
    <DesignContext.Provider value={dispatch}>
      <DefinitionContext.Provider value={definition}>
        <FormIdContext.Provider value={canPublish ? String(doc.id) : null}>
          <div className="td-fd" onKeyDown={onKeyDown}>
            <Toolbar canPublish={canPublish} doc={doc} lint={lint} onGo={go} save={save} state={state} />
            <DraftNotices doc={doc} onGo={go} onReload={onReload} refused={state.refused} save={save} />
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
      </DefinitionContext.Provider>
    </DesignContext.Provider>
  )
}

const lintPause = 400

/** What is wrong with the form, told a moment after the last change so that neither opening nor typing waits for it. */
function useLint(definition: FormDoc['definition']) {
  const [checked, setChecked] = useState<FormDoc['definition'] | null>(null)
  useEffect(() => {
    const timer = setTimeout(() => setChecked(definition), lintPause)
    return () => clearTimeout(timer)
  }, [definition])
  const deferred = useDeferredValue(checked)
  return useMemo(() => (deferred ? designFindings(deferred) : null), [deferred])
}
