'use client'

import { useEffect, useState } from 'react'
import type { PointerEvent, RefObject } from 'react'

import { type Drawing, stateSize } from '../../workflow/design/layoutWorkflow.ts'
import type { StateDefinition } from '../../workflow/types.ts'
import { colourOf } from './stateChoices.ts'

type MinimapProps = {
  drawing: Drawing
  stage: RefObject<HTMLDivElement | null>
  states: StateDefinition[]
  zoom: number
}

type View = { height: number; left: number; top: number; width: number }

/** How much smaller than the drawing the frame must be before a map is of use. */
const enough = 0.6

/**
 * The whole drawing in a corner of its frame, with what the frame shows of it: a press goes there. For pointers alone, by
 * keys one goes from part to part.
 */
export function Minimap({ drawing, stage, states, zoom }: MinimapProps) {
  const { height, width } = drawing.size
  const [view, setView] = useState<null | View>(null)

  useEffect(() => {
    const frame = stage.current
    if (!frame) return
    const look = () =>
      setView({
        height: frame.clientHeight / zoom,
        left: frame.scrollLeft / zoom,
        top: frame.scrollTop / zoom,
        width: frame.clientWidth / zoom,
      })
    look()
    const observer = new ResizeObserver(look)
    observer.observe(frame)
    frame.addEventListener('scroll', look, { passive: true })
    return () => {
      observer.disconnect()
      frame.removeEventListener('scroll', look)
    }
  }, [stage, zoom])

  if (!view || (view.width * view.height) / (width * height) > enough) return null
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const map = event.currentTarget.getBoundingClientRect()
    const x = ((event.clientX - map.left) / map.width) * width
    const y = ((event.clientY - map.top) / map.height) * height
    stage.current?.scrollTo({ left: (x - view.width / 2) * zoom, top: (y - view.height / 2) * zoom })
  }

  return (
    <svg
      aria-hidden="true"
      className="td-wd-map"
      onPointerDown={(event) => {
        event.preventDefault()
        event.currentTarget.setPointerCapture(event.pointerId)
        go(event)
      }}
      onPointerMove={(event) => {
        if (event.buttons > 0) go(event)
      }}
      viewBox={`0 0 ${String(width)} ${String(height)}`}
    >
      {states.map((state) => {
        const { x, y } = drawing.places.get(state.key) ?? { x: 0, y: 0 }
        return (
          <rect
            className={`td-wd-map__state td-wd-node--${colourOf(state)}`}
            key={state.key}
            rx="16"
            {...stateSize}
            x={x}
            y={y}
          />
        )
      })}
      <rect
        className="td-wd-map__view"
        height={Math.min(view.height, height)}
        width={Math.min(view.width, width)}
        x={view.left}
        y={view.top}
      />
    </svg>
  )
}
