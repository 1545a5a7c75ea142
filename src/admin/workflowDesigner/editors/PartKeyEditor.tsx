'use client'

import { useContext, useEffect, useId, useState } from 'react'

import { refuseRename } from '../../../workflow/design/refuseRename.ts'
import type { WorkflowRef } from '../../../workflow/design/workflowRef.ts'
import { useSay } from '../../design/useSay.ts'
import { useDraw, WorkflowDrawn } from '../WorkflowContext.ts'

/** The key of a state or an action; it changes when the person leaves the input, with everything that names it. */
export function PartKeyEditor({ part, value }: { part: WorkflowRef; value: string }) {
  const t = useSay()
  const id = useId()
  const draw = useDraw()
  const definition = useContext(WorkflowDrawn)
  const [text, setText] = useState(value)
  const problems = text === value ? [] : refuseRename(definition, part, text)

  useEffect(() => setText(value), [value])
  const commit = () => {
    if (text !== value && problems.length === 0) draw({ key: text, kind: 'rename', ref: part })
  }

  return (
    <div className={`td-field${problems.length > 0 ? ' td-field--wrong' : ''}`}>
      <label htmlFor={id}>{t({ vi: 'Mã', en: 'Key' })}</label>
      <input
        aria-describedby={problems.length > 0 ? `${id}-error` : undefined}
        aria-invalid={problems.length > 0}
        autoComplete="off"
        id={id}
        onBlur={commit}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => event.key === 'Enter' && commit()}
        spellCheck={false}
        value={text}
      />
      {problems.length > 0 && (
        <p className="td-error" id={`${id}-error`}>
          {problems.map(({ message }) => t(message)).join(' ')}
        </p>
      )}
    </div>
  )
}
