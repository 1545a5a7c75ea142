'use client'

import { useContext } from 'react'

import type { WorkflowOperation } from '../../workflow/design/workflowOperation.ts'
import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import type { Text } from '../../shared/text.ts'
import { useSay } from '../design/useSay.ts'
import { WorkflowDispatch } from './WorkflowContext.ts'

/** What can be done with the chosen part, as buttons: the same as by keys. */
export function PartTools({ definition, part }: { definition: WorkflowDefinition; part: WorkflowRef }) {
  const t = useSay()
  const dispatch = useContext(WorkflowDispatch)
  const tools: { label: Text; operation: null | WorkflowOperation }[] = [
    { label: { vi: 'Lên', en: 'Up' }, operation: moved(definition, part, -1) },
    { label: { vi: 'Xuống', en: 'Down' }, operation: moved(definition, part, 1) },
    { label: { vi: 'Nhân bản', en: 'Duplicate' }, operation: { kind: 'duplicate', ref: part } },
    ...(part.kind === 'state' && part.key !== definition.initial
      ? [
          {
            label: { vi: 'Đặt làm ban đầu', en: 'Begin here' },
            operation: { key: part.key, kind: 'start' } as const,
          },
        ]
      : []),
    { label: { vi: 'Xóa', en: 'Remove' }, operation: { kind: 'remove', ref: part } },
  ]

  return (
    <div
      aria-label={t({ vi: 'Việc với mục đang chọn', en: 'Selected part' })}
      className="td-fd-tools"
      role="toolbar"
    >
      {tools.map(({ label, operation }) => (
        <button
          disabled={!operation}
          key={label.en}
          onClick={() => operation && dispatch({ operation, type: 'apply' })}
          type="button"
        >
          {t(label)}
        </button>
      ))}
      <button onClick={() => dispatch({ ref: null, type: 'select' })} type="button">
        {t({ vi: 'Cả quy trình', en: 'The workflow' })}
      </button>
    </div>
  )
}

/** The part one place up or down in its list; null at either end. */
function moved(
  { states, transitions }: WorkflowDefinition,
  part: WorkflowRef,
  step: -1 | 1,
): null | WorkflowOperation {
  const at = part.kind === 'state' ? states.findIndex(({ key }) => key === part.key) : part.index
  const to = at + step
  const { length } = part.kind === 'state' ? states : transitions
  if (to < 0 || to >= length) return null
  return part.kind === 'state'
    ? { index: to, key: part.key, kind: 'moveState' }
    : { index: at, kind: 'moveTransition', to }
}
