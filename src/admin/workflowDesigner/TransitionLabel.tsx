'use client'

import { useContext } from 'react'

import { nameOfRef } from '../../workflow/design/describeWorkflowOperation.ts'
import type { Point } from '../../workflow/design/layoutWorkflow.ts'
import type { TransitionDefinition, WorkflowDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import { partId } from './partId.ts'
import { WorkflowDispatch } from './WorkflowContext.ts'

type TransitionLabelProps = {
  centre: Point
  definition: WorkflowDefinition
  index: number
  /** The name that keys lead to; a transition out of several states is written at each of them. */
  isFirst: boolean
  isSelected: boolean
  isTabStop: boolean
  onFocus: () => void
  problems: number
  transition: TransitionDefinition
}

/** The name of a transition on its arrow. */
export function TransitionLabel(props: TransitionLabelProps) {
  const { centre, definition, index, isFirst, isSelected, isTabStop, problems, transition } = props
  const t = useSay()
  const dispatch = useContext(WorkflowDispatch)
  const ref = { index, kind: 'transition' } as const
  const name = (key: string) => t(nameOfRef(definition, { key, kind: 'state' }))
  const isBack = transition.to === '@previous'
  const to = isBack ? t({ vi: 'trạng thái trước đó', en: 'the state before' }) : name(transition.to)
  const way = `${transition.from.map(name).join('; ')} → ${to}`

  return (
    <button
      aria-label={`${t({ vi: 'Bước chuyển', en: 'Transition' })} ${t(transition.label)}: ${way}${
        problems > 0 ? `, ${String(problems)} ${t({ vi: 'điểm phải sửa', en: 'to correct' })}` : ''
      }`}
      aria-pressed={isSelected}
      className={[
        'td-wd-label',
        transition.system ? 'td-wd-label--system' : '',
        isSelected ? 'td-wd-label--selected' : '',
        problems > 0 ? 'td-wd-label--wrong' : '',
      ].join(' ')}
      id={isFirst ? partId('diagram', ref) : undefined}
      onClick={() => dispatch({ ref, type: 'select' })}
      onFocus={props.onFocus}
      style={{ left: centre.x, top: centre.y }}
      tabIndex={isTabStop ? 0 : -1}
      title={way}
      type="button"
    >
      {isBack ? '↩ ' : ''}
      {t(transition.label)}
    </button>
  )
}
