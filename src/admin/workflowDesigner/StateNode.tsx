'use client'

import { useContext } from 'react'
import type { PointerEvent } from 'react'

import { type Point, stateSize } from '../../workflow/design/layoutWorkflow.ts'
import { tellTurn } from '../../workflow/design/tellState.ts'
import type { StateDefinition } from '../../workflow/types.ts'
import { useSay } from '../design/useSay.ts'
import { partId } from './partId.ts'
import { colourOf, stateKinds } from './stateChoices.ts'
import { CatalogueContext, WorkflowDispatch } from './WorkflowContext.ts'

type StateNodeProps = {
  isConnecting: boolean
  isInitial: boolean
  isSelected: boolean
  isTabStop: boolean
  onFocus: () => void
  onGrab: (event: PointerEvent, key: string) => void
  onPull: (event: PointerEvent, key: string) => void
  place: Point
  problems: number
  state: StateDefinition
  waysOut: number
}

/** A state in the drawing: grabbed to be moved, pulled at its edge to be connected. */
export function StateNode(props: StateNodeProps) {
  const { isConnecting, isInitial, isSelected, isTabStop, place, problems, state, waysOut } = props
  const t = useSay()
  const dispatch = useContext(WorkflowDispatch)
  const { words } = useContext(CatalogueContext)
  const { deadline, key, kind, label } = state
  const kindLabel = t(stateKinds.find(({ value }) => value === kind)?.label ?? stateKinds[1].label)
  const who = tellTurn(state, words).map(t).join(' ')
  const days = deadline?.until
    ? t({ vi: 'đến ngày', en: 'until a day' })
    : deadline
      ? `${String(deadline.workingDays)} ${t({ vi: 'ngày', en: 'days' })}`
      : ''
  const told = [
    who,
    `${String(waysOut)} ${t({ vi: 'bước chuyển ra', en: 'ways out' })}`,
    problems > 0 ? `${String(problems)} ${t({ vi: 'điểm phải sửa', en: 'to correct' })}` : '',
  ]
  const marks = [
    isSelected ? 'selected' : '',
    isConnecting ? 'connecting' : '',
    isInitial ? 'initial' : '',
    problems > 0 ? 'wrong' : '',
    kind === 'success' || kind === 'failure' ? 'end' : '',
  ].filter(Boolean)

  return (
    <div
      className="td-wd-place"
      data-node-key={key}
      style={{ height: stateSize.height, left: place.x, top: place.y, width: stateSize.width }}
    >
      <button
        aria-pressed={isSelected}
        className={[
          'td-wd-node',
          `td-wd-node--${colourOf(state)}`,
          ...marks.map((mark) => `td-wd-node--${mark}`),
        ].join(' ')}
        id={partId('diagram', { key, kind: 'state' })}
        onClick={() => dispatch({ ref: { key, kind: 'state' }, type: 'select' })}
        onFocus={props.onFocus}
        onPointerDown={(event) => props.onGrab(event, key)}
        tabIndex={isTabStop ? 0 : -1}
        title={who || undefined}
        type="button"
      >
        <span className="td-wd-node__label">{t(label)}</span>{' '}
        <span className="td-wd-node__told">{[kindLabel, days].filter(Boolean).join(' · ')}</span>
        <span className="td-hidden">, {told.filter(Boolean).join(', ')}</span>
        {problems > 0 && (
          <span aria-hidden="true" className="td-wd-count">
            {problems}
          </span>
        )}
      </button>
      <span
        aria-hidden="true"
        className="td-wd-port"
        onPointerDown={(event) => props.onPull(event, key)}
        title={t({ vi: 'Kéo sang trạng thái khác để nối', en: 'Pull to another state to connect' })}
      >
        ↓
      </span>
    </div>
  )
}
