'use client'

import { OutcomeEditor } from './OutcomeEditor.tsx'

type Outcomes = { no: string; yes: string }

type OutcomesEditorProps<T extends Outcomes> = {
  onChange: (value: T) => void
  /** The key of the state whose work it is. */
  state: string
  value: T
}

/** Where both outcomes of shared work lead. */
export function OutcomesEditor<T extends Outcomes>({ onChange, state, value }: OutcomesEditorProps<T>) {
  return (
    <>
      <OutcomeEditor
        end="yes"
        onChange={(yes) => onChange({ ...value, yes })}
        state={state}
        value={value.yes}
      />
      <OutcomeEditor end="no" onChange={(no) => onChange({ ...value, no })} state={state} value={value.no} />
    </>
  )
}
