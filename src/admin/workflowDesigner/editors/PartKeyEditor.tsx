'use client'

import { useContext } from 'react'

import { refuseRename } from '../../../workflow/design/refuseRename.ts'
import type { WorkflowRef } from '../../../workflow/design/workflowRef.ts'
import { KeyInput } from '../../design/editors/KeyInput.tsx'
import { useDraw, WorkflowDrawn } from '../WorkflowContext.ts'

/** The key of a state or an action, with everything that names it. */
export function PartKeyEditor({ part, value }: { part: WorkflowRef; value: string }) {
  const draw = useDraw()
  const definition = useContext(WorkflowDrawn)

  return (
    <KeyInput
      label={{ vi: 'Mã', en: 'Key' }}
      onRename={(key) => draw({ key, kind: 'rename', ref: part })}
      refuse={(key) => refuseRename(definition, part, key)}
      value={value}
    />
  )
}
