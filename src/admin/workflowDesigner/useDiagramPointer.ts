'use client'

import { useContext, useRef, useState } from 'react'
import type { PointerEvent, RefObject } from 'react'

import { type Drawing, type Point, stateSize } from '../../workflow/design/layoutWorkflow.ts'
import { WorkflowDispatch } from './WorkflowContext.ts'

type Args = {
  drawing: Drawing
  stage: RefObject<HTMLDivElement | null>
  zoom: number
}

type DiagramPointer = {
  grab: (event: PointerEvent, key: string) => void
  /** From a state to the pointer, while it is being connected. */
  line: null | { from: Point; to: Point }
  moved: null | { key: string; place: Point }
  pull: (event: PointerEvent, key: string) => void
  /** The state that the line would be tied to. */
  target: null | string
}

/** How far the pointer goes before a press becomes a drag. */
const slack = 4

/** Moves states and connects them with mouse, pen or finger. */
export function useDiagramPointer({ drawing, stage, zoom }: Args): DiagramPointer {
  const dispatch = useContext(WorkflowDispatch)
  const [moved, setMoved] = useState<DiagramPointer['moved']>(null)
  const [line, setLine] = useState<DiagramPointer['line']>(null)
  const [target, setTarget] = useState<null | string>(null)
  const last = useRef<null | Point>(null)

  const pointOn = (event: { clientX: number; clientY: number }): Point => {
    const sheet = stage.current?.querySelector('.td-wd-scaled')?.getBoundingClientRect()
    return {
      x: Math.round((event.clientX - (sheet?.left ?? 0)) / zoom),
      y: Math.round((event.clientY - (sheet?.top ?? 0)) / zoom),
    }
  }
  const follow = (
    event: PointerEvent,
    onMove: (at: PointerEvent | globalThis.PointerEvent) => void,
    onEnd: (at: globalThis.PointerEvent) => void,
  ) => {
    const element = event.currentTarget as HTMLElement
    element.setPointerCapture(event.pointerId)
    const end = (at: globalThis.PointerEvent) => {
      element.removeEventListener('pointermove', onMove)
      element.removeEventListener('pointerup', end)
      element.removeEventListener('pointercancel', end)
      onEnd(at)
    }
    element.addEventListener('pointermove', onMove)
    element.addEventListener('pointerup', end)
    element.addEventListener('pointercancel', end)
  }

  const grab = (event: PointerEvent, key: string) => {
    if (event.button !== 0) return
    const start = pointOn(event)
    const place = drawing.places.get(key) ?? { x: 0, y: 0 }
    last.current = null
    follow(
      event,
      (at) => {
        const now = pointOn(at)
        const [dx, dy] = [now.x - start.x, now.y - start.y]
        if (last.current === null && Math.hypot(dx, dy) * zoom < slack) return
        last.current = { x: Math.max(0, place.x + dx), y: Math.max(0, place.y + dy) }
        setMoved({ key, place: last.current })
      },
      (at) => {
        if (at.type === 'pointerup' && last.current)
          dispatch({ operation: { key, kind: 'place', place: last.current }, type: 'apply' })
        setMoved(null)
      },
    )
  }

  const pull = (event: PointerEvent, key: string) => {
    if (event.button !== 0) return
    event.preventDefault()
    const place = drawing.places.get(key) ?? { x: 0, y: 0 }
    const from = { x: place.x + stateSize.width / 2, y: place.y + stateSize.height }
    const under = (at: { clientX: number; clientY: number }): null | string =>
      document
        .elementFromPoint(at.clientX, at.clientY)
        ?.closest('[data-node-key]')
        ?.getAttribute('data-node-key') ?? null
    follow(
      event,
      (at) => {
        setLine({ from, to: pointOn(at) })
        setTarget(under(at))
      },
      (at) => {
        const to = under(at)
        const isPulled = Math.hypot(pointOn(at).x - from.x, pointOn(at).y - from.y) * zoom > 20
        if (at.type === 'pointerup' && to !== null && isPulled)
          dispatch({ operation: { from: key, kind: 'addTransition', to }, type: 'apply' })
        setLine(null)
        setTarget(null)
      },
    )
  }

  return { grab, line, moved, pull, target }
}
