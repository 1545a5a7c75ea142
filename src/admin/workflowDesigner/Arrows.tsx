'use client'

import { useId } from 'react'

import type { Drawing, Point } from '../../workflow/design/layoutWorkflow.ts'
import type { WorkflowRef } from '../../workflow/design/workflowRef.ts'

type ArrowsProps = {
  drawing: Drawing
  /** The line that is being pulled from a state, before it is let go. */
  line: null | { from: Point; to: Point }
  selection: null | WorkflowRef
}

/** The arrows of the drawing. Their names are buttons of their own, so that this is only to look at. */
export function Arrows({ drawing, line, selection }: ArrowsProps) {
  const id = useId()
  const { arrows, size } = drawing
  const isLit = ({ from, to, transitions }: Drawing['arrows'][number]): boolean =>
    selection?.kind === 'state'
      ? selection.key === from || selection.key === to
      : selection !== null && transitions.includes(selection.index)

  return (
    <svg aria-hidden="true" className="td-wd-arrows" height={size.height} width={size.width}>
      <defs>
        {['plain', 'lit'].map((name) => (
          <marker
            className={`td-wd-arrowhead--${name}`}
            id={`${id}-${name}`}
            key={name}
            markerHeight="8"
            markerUnits="userSpaceOnUse"
            markerWidth="10"
            orient="auto"
            refX="9"
            refY="4"
          >
            <path d="M0,0 L10,4 L0,8 z" />
          </marker>
        ))}
      </defs>
      {[...arrows]
        .sort((one, two) => Number(isLit(one)) - Number(isLit(two)))
        .map((arrow) => (
          <path
            className={`td-wd-arrow${isLit(arrow) ? ' td-wd-arrow--lit' : ''}`}
            d={curve(arrow.points)}
            key={`${arrow.from} ${arrow.to}`}
            markerEnd={`url(#${id}-${isLit(arrow) ? 'lit' : 'plain'})`}
          />
        ))}
      {line && (
        <path
          className="td-wd-arrow td-wd-arrow--pulled"
          d={curve([line.from, line.to])}
          markerEnd={`url(#${id}-lit)`}
        />
      )}
    </svg>
  )
}

/** A smooth line through bends: curved from the middle of each piece to the middle of the next. */
function curve(points: Point[]): string {
  const at = ({ x, y }: Point) => `${String(Math.round(x))},${String(Math.round(y))}`
  const [first, ...rest] = points
  const last = rest.at(-1)
  if (!first || !last) return ''
  const bends = rest.slice(0, -1).map((bend, index) => {
    const next = rest[index + 1] ?? last
    const end = index === rest.length - 2 ? last : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 }
    return `Q${at(bend)} ${at(end)}`
  })
  return bends.length > 0 ? `M${at(first)} ${bends.join(' ')}` : `M${at(first)} L${at(last)}`
}
