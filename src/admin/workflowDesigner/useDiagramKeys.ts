'use client'

import { useContext, useState } from 'react'
import type { KeyboardEvent } from 'react'

import { nearestPoint } from '../../workflow/design/nearestPoint.ts'
import { type Drawing, type Point, stateSize } from '../../workflow/design/layoutWorkflow.ts'
import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'
import { labelsOf } from './diagramLabels.ts'
import { focusProperties } from './focusProperties.ts'
import { partId } from './partId.ts'
import { WorkflowDispatch } from './WorkflowContext.ts'

type Args = {
  definition: WorkflowDefinition
  drawing: Drawing
  setActive: (ref: WorkflowRef) => void
  setZoom: (zoom: number) => void
  zoom: number
}

type DiagramKeys = {
  /** The state that is being connected to another. */
  connecting: null | string
  onKeyDown: (event: KeyboardEvent) => void
}

const directions: Record<string, Point> = {
  ArrowDown: { x: 0, y: 1 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
}
const stride = 20

/** Everything that the pointer can do in the drawing, by keys. */
export function useDiagramKeys({ definition, drawing, setActive, setZoom, zoom }: Args): DiagramKeys {
  const dispatch = useContext(WorkflowDispatch)
  const [connecting, setConnecting] = useState<null | string>(null)
  const { states, transitions } = definition

  const focusedPart = (): null | WorkflowRef => {
    const id = document.activeElement?.id
    const state = states.find(({ key }) => partId('diagram', { key, kind: 'state' }) === id)
    if (state) return { key: state.key, kind: 'state' }
    const index = transitions.findIndex(
      (_, at) => partId('diagram', { index: at, kind: 'transition' }) === id,
    )
    return index < 0 ? null : { index, kind: 'transition' }
  }
  const parts = (): { at: Point; ref: WorkflowRef }[] => [
    ...[...drawing.places].map(([key, { x, y }]) => ({
      at: { x: x + stateSize.width / 2, y: y + stateSize.height / 2 },
      ref: { key, kind: 'state' } as const,
    })),
    ...labelsOf(definition, drawing)
      .filter(({ isFirst }) => isFirst)
      .map(({ centre, index }) => ({ at: centre, ref: { index, kind: 'transition' } as const })),
  ]
  const go = (from: WorkflowRef, direction: Point) => {
    const all = parts()
    const here = all.find(({ ref }) => partId('diagram', ref) === partId('diagram', from))
    const next = here && nearestPoint(all, here.at, direction)
    if (!next) return
    setActive(next.ref)
    document.getElementById(partId('diagram', next.ref))?.focus()
  }
  const connect = (ref: WorkflowRef) => {
    if (connecting === null || ref.kind !== 'state') return
    dispatch({ operation: { from: connecting, kind: 'addTransition', to: ref.key }, type: 'apply' })
    setConnecting(null)
  }
  const move = ({ key }: { key: string }, direction: Point) => {
    const { x = 0, y = 0 } = drawing.places.get(key) ?? {}
    const place = {
      x: Math.max(0, x + direction.x * stride),
      y: Math.max(0, y + direction.y * stride),
    }
    dispatch({ operation: { key, kind: 'place', place }, type: 'apply' })
  }

  const runKey = (key: string, ref: WorkflowRef): boolean => {
    switch (key) {
      case 'c':
        if (ref.kind === 'state') setConnecting(ref.key)
        return ref.kind === 'state'
      case 'delete':
        dispatch({ operation: { kind: 'remove', ref }, type: 'apply' })
        return true
      case 'enter':
        if (connecting !== null) connect(ref)
        else {
          dispatch({ ref, type: 'select' })
          focusProperties()
        }
        return true
      case 'escape':
        setConnecting(null)
        return connecting !== null
      case 'n': {
        if (ref.kind !== 'state') return false
        dispatch({ operation: { from: ref.key, kind: 'addState', stateKind: 'active' }, type: 'apply' })
        return true
      }
      default:
        return false
    }
  }
  const runZoom = (key: string): boolean => {
    const next = { '+': zoom * 1.2, '-': zoom / 1.2, '0': 1, '=': zoom * 1.2 }[key]
    if (next !== undefined) setZoom(next)
    return next !== undefined
  }

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey) return
    const ref = focusedPart()
    const direction = directions[event.key]
    if (!ref) return
    if (direction) {
      event.preventDefault()
      if (event.altKey && ref.kind === 'state') move(ref, direction)
      else go(ref, direction)
    } else if (runKey(event.key.toLowerCase(), ref) || runZoom(event.key)) event.preventDefault()
  }
  return { connecting, onKeyDown }
}
