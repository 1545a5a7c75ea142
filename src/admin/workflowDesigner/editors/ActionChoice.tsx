'use client'

import { useContext } from 'react'

import type { Text } from '../../../shared/text.ts'
import type { TransitionDefinition } from '../../../workflow/types.ts'
import { WorkflowDrawn } from '../WorkflowContext.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'

type ActionChoiceProps = {
  label: Text
  onChange: (action: string) => void
  /** Which transitions are offered; all when absent. */
  only?: (transition: TransitionDefinition) => boolean
  value: string
}

/** An action of this workflow, by its label. */
export function ActionChoice({ label, onChange, only = () => true, value }: ActionChoiceProps) {
  const { transitions } = useContext(WorkflowDrawn)
  const found = new Map(transitions.filter(only).map((each) => [each.action, each.label]))
  const options = [...found].map(([action, words]) => ({ label: words, value: action }))
  return <ChoiceEditor label={label} onChange={onChange} options={options} value={value} />
}
