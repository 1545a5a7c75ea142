'use client'

import { memo } from 'react'
import type { KeyboardEvent } from 'react'

import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import { PartTools } from './PartTools.tsx'
import { partId } from './partId.ts'
import { StateProperties } from './StateProperties.tsx'
import { TransitionProperties } from './TransitionProperties.tsx'
import { WorkflowProperties } from './WorkflowProperties.tsx'

type PartPropertiesProps = {
  chooseForm: (id: string) => void
  definition: WorkflowDefinition
  formId: string
  selection: null | WorkflowRef
  visit: number
}

const titles = {
  state: { vi: 'Thuộc tính của trạng thái', en: 'State' },
  transition: { vi: 'Thuộc tính của bước chuyển', en: 'Transition' },
  workflow: { vi: 'Thuộc tính của quy trình', en: 'Workflow' },
}

/** What can be set on the part that is chosen, or on the workflow itself. Escape leads back to the part. */
export const PartProperties = memo(function PartProperties(props: PartPropertiesProps) {
  const { chooseForm, definition, formId, selection, visit } = props
  const t = useSay()
  const state =
    selection?.kind === 'state' ? definition.states.find(({ key }) => key === selection.key) : undefined
  const transition = selection?.kind === 'transition' ? definition.transitions[selection.index] : undefined
  const leave = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !selection) return
    const part = (['diagram', 'table'] as const).map((view) =>
      document.getElementById(partId(view, selection)),
    )
    part.find((each) => each !== null)?.focus()
  }

  return (
    <div className="td-wd-properties" onKeyDown={leave}>
      <h3>{t(titles[state ? 'state' : transition ? 'transition' : 'workflow'])}</h3>
      {selection && (state ?? transition) && <PartTools definition={definition} part={selection} />}
      {state && <StateProperties definition={definition} key={visit} state={state} />}
      {transition && selection?.kind === 'transition' && (
        <TransitionProperties
          definition={definition}
          index={selection.index}
          key={visit}
          transition={transition}
        />
      )}
      {!state && !transition && (
        <WorkflowProperties chooseForm={chooseForm} definition={definition} formId={formId} />
      )}
    </div>
  )
})
