'use client'

import type { Approval } from '../../../workflow/stateTypes.ts'
import { CountEditor } from './CountEditor.tsx'
import { OutcomesEditor } from './OutcomesEditor.tsx'

type ApprovalEditorProps = { onChange: (approval: Approval) => void; state: string; value: Approval }

/** One question to all who are assigned, how their voices are counted, and where each outcome leads. */
export function ApprovalEditor({ onChange, state, value }: ApprovalEditorProps) {
  return (
    <>
      <CountEditor onChange={onChange} value={value} />
      <OutcomesEditor onChange={onChange} state={state} value={value} />
    </>
  )
}
