'use client'

import { useContext } from 'react'

import type { Text } from '../../../shared/text.ts'
import type { OutcomeEnd } from '../../../workflow/design/addOutcome.ts'
import { newStepIn, systemStepChoices } from '../systemStepChoices.ts'
import { useDraw, WorkflowDrawn } from '../WorkflowContext.ts'
import { ChoiceEditor } from './ChoiceEditor.tsx'

const labels: Record<OutcomeEnd, Text> = {
  no: { vi: 'Khi không đạt', en: 'If it does not pass' },
  yes: { vi: 'Khi đạt', en: 'If it passes' },
}

type OutcomeEditorProps = {
  end: OutcomeEnd
  onChange: (action: string) => void
  /** The key of the state whose work it is. */
  state: string
  value: string
}

/** Where an outcome leads: a step of the system that leaves the state, or one that is made by choosing where to. */
export function OutcomeEditor({ end, onChange, state, value }: OutcomeEditorProps) {
  const draw = useDraw()
  const definition = useContext(WorkflowDrawn)
  const choose = (choice: string) => {
    const made = newStepIn(choice)
    if (made) draw({ end, key: state, kind: 'addOutcome', ...made })
    else onChange(choice)
  }

  return (
    <ChoiceEditor
      label={labels[end]}
      onChange={choose}
      options={systemStepChoices(definition, state)}
      value={value}
    />
  )
}
