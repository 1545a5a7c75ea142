'use client'

import { useEffect, useId, useState } from 'react'

import { refuseRename } from '../../../forms/design/refuseRename.ts'
import type { NodeRef } from '../../../forms/design/nodeRef.ts'
import type { FormDefinition } from '../../../forms/types.ts'
import { useApply } from '../DesignContext.ts'
import { useSay } from '../../design/useSay.ts'

/** The key of a part; it changes when the person leaves the input, with every formula that uses it. */
export function KeyEditor({ definition, node }: { definition: FormDefinition; node: NodeRef }) {
  const t = useSay()
  const id = useId()
  const apply = useApply()
  const [text, setText] = useState(node.key)
  const problems = text === node.key ? [] : refuseRename(definition, node, text)

  useEffect(() => setText(node.key), [node.key])
  const commit = () => {
    if (text !== node.key && problems.length === 0) apply({ key: text, kind: 'rename', ref: node })
  }

  return (
    <div className={`td-field${problems.length > 0 ? ' td-field--wrong' : ''}`}>
      <label htmlFor={id}>{t({ vi: 'Mã (dùng trong công thức)', en: 'Key (used in formulas)' })}</label>
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
