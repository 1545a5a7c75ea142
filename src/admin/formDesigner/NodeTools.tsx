'use client'

import { useContext } from 'react'

import type { DesignAction } from '../../forms/design/designReducer.ts'
import type { NodeRef } from '../../forms/design/nodeRef.ts'
import { DefinitionContext, DesignContext } from './DesignContext.ts'
import { leap, nudge } from '../../forms/design/nudge.ts'
import type { Operation } from '../../forms/design/operation.ts'
import { useSay } from '../design/useSay.ts'

/** What can be done with the selected part, as buttons: the same as by keys. */
export function NodeTools({ node }: { node: NodeRef }) {
  const t = useSay()
  const dispatch = useContext(DesignContext)
  const definition = useContext(DefinitionContext)
  const run = (operation: null | Operation) => {
    const action: DesignAction | null = operation && { operation, type: 'apply' }
    if (action) dispatch(action)
  }
  const sections = definition.pages.flatMap((page) => page.sections)
  const tools = [
    { label: { vi: 'Lên', en: 'Up' }, operation: nudge(definition, node, -1) },
    { label: { vi: 'Xuống', en: 'Down' }, operation: nudge(definition, node, 1) },
    ...(node.kind === 'field' && sections.length > 1
      ? [
          { label: { vi: 'Phần trước', en: 'Previous section' }, operation: leap(definition, node, -1) },
          { label: { vi: 'Phần sau', en: 'Next section' }, operation: leap(definition, node, 1) },
        ]
      : []),
    { label: { vi: 'Nhân bản', en: 'Duplicate' }, operation: { kind: 'duplicate', ref: node } as const },
    { label: { vi: 'Xóa', en: 'Remove' }, operation: { kind: 'remove', ref: node } as const },
  ]

  return (
    <div
      aria-label={t({ vi: 'Việc với mục đang chọn', en: 'Selected part' })}
      className="td-fd-tools"
      role="toolbar"
    >
      {tools.map(({ label, operation }) => (
        <button disabled={!operation} key={label.en} onClick={() => run(operation)} type="button">
          {t(label)}
        </button>
      ))}
    </div>
  )
}
