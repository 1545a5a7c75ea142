'use client'

import { useMemo, useState } from 'react'

import type { WorkflowDesign } from '../../workflow/design/workflowReducer.ts'
import type { Findings } from '../design/findings.ts'
import { LintPanel } from '../design/LintPanel.tsx'
import { PaneSwitch } from '../design/PaneSwitch.tsx'
import { useSay } from '../design/useSay.ts'
import { AddParts } from './AddParts.tsx'
import { Diagram } from './Diagram.tsx'
import { PartProperties } from './PartProperties.tsx'
import { StateTable } from './StateTable.tsx'
import { TransitionTable } from './TransitionTable.tsx'
import { wrongParts } from './wrongParts.ts'

const panes = [
  { key: 'drawing', label: { vi: 'Bản vẽ', en: 'Drawing' } },
  { key: 'properties', label: { vi: 'Thuộc tính', en: 'Properties' } },
] as const

type WorkflowBoardProps = {
  chooseForm: (id: string) => void
  formId: string
  lint: Findings | null
  onGo: (path: string) => void
  state: WorkflowDesign
  view: 'diagram' | 'table'
}

/** The drawing or the table over the same workflow, with properties and findings beside it. */
export function WorkflowBoard({ chooseForm, formId, lint, onGo, state, view }: WorkflowBoardProps) {
  const t = useSay()
  const [pane, setPane] = useState<string>('drawing')
  const { selection, visit } = state
  const { definition } = state.history
  const problemsOf = useMemo(() => wrongParts(definition, lint?.errors ?? []), [definition, lint?.errors])
  const shared = { definition, problemsOf, selection }

  return (
    <>
      <PaneSwitch current={pane} onChoose={setPane} panes={panes} />
      <div className="td-wd-board" data-pane={pane}>
        <section aria-label={t(panes[0].label)} className="td-wd-pane td-wd-pane--drawing">
          <AddParts definition={definition} selection={selection} />
          {view === 'diagram' ? (
            <Diagram {...shared} />
          ) : (
            <>
              <StateTable {...shared} />
              <TransitionTable {...shared} />
            </>
          )}
        </section>
        <section aria-label={t(panes[1].label)} className="td-wd-pane td-wd-pane--properties">
          <PartProperties
            chooseForm={chooseForm}
            definition={definition}
            formId={formId}
            selection={selection}
            visit={visit}
          />
          <LintPanel lint={lint} onGo={onGo} />
        </section>
      </div>
    </>
  )
}
