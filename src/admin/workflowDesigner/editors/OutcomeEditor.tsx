'use client'

import { useContext } from 'react'

import type { Text } from '../../../shared/text.ts'
import type { OutcomeEnd } from '../../../workflow/design/addOutcome.ts'
import { nameOfRef } from '../../../workflow/design/describeWorkflowOperation.ts'
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
  const nameOf = (key: string): Text => nameOfRef(definition, { key, kind: 'state' })
  const known = definition.transitions
    .filter(({ from, system }) => system === true && from.includes(state))
    .map(({ action, label, to }) => {
      const target = to === '@previous' ? { vi: 'trạng thái trước đó', en: 'the state before' } : nameOf(to)
      return {
        label: {
          vi: `${label.vi} → ${target.vi}`,
          en: `${label.en || label.vi} → ${target.en || target.vi}`,
        },
        value: action,
      }
    })
  // A colon is in no name of an action.
  const made = definition.states
    .filter(({ key }) => key !== state)
    .map(({ key, label }) => ({
      label: { vi: `+ Bước mới sang «${label.vi}»`, en: `+ A new step to “${label.en || label.vi}”` },
      value: `to:${key}`,
    }))
  const fresh = {
    label: { vi: '+ Bước mới sang trạng thái kết thúc mới', en: '+ A new step to a new end' },
    value: 'to:',
  }
  const choose = (choice: string) => {
    if (!choice.startsWith('to:')) return onChange(choice)
    const to = choice.slice('to:'.length)
    draw({ end, key: state, kind: 'addOutcome', ...(to === '' ? {} : { to }) })
  }

  return (
    <ChoiceEditor label={labels[end]} onChange={choose} options={[...known, ...made, fresh]} value={value} />
  )
}
