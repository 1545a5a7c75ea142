import type { BpmnBox } from './bpmnNodes.ts'

type Point = { x: number; y: number }

const middleOf = ({ height, width, x, y }: BpmnBox): Point => ({
  x: Math.round(x + width / 2),
  y: Math.round(y + height / 2),
})
/** Half of the tallest box: what is in a row is within this of its middle. */
const halfRow = 40
/** Timers and what they lead to stand below it. */
const timers = 80
/** Below the timers on an edge, above what they lead to. */
const underTimer = 8
/** What is further to the right than this has another box in between. */
const besides = 120
const lanes = 4

/**
 * How a flow runs from one box to another: straight to what is next to it, else through the space between columns and
 * rows, so that it crosses no box; several flows there keep apart.
 *
 * @param place which flow it is, so that its neighbours are drawn beside it.
 * @param host what a timer is attached to, where the flow comes out of one.
 */
export const bpmnWaypoints = (from: BpmnBox, to: BpmnBox, place: number, host?: BpmnBox): Point[] => {
  if (host) return fromTimer(from, to, place, host)
  const [start, end] = [middleOf(from), middleOf(to)]
  const right = from.x + from.width
  const gap = to.x - right
  const out = { x: right, y: start.y }
  if (start.y === end.y && gap >= 0 && gap <= besides) return [out, { x: to.x, y: end.y }]
  if (start.x === end.x && from !== to && end.y > start.y)
    return [
      { x: start.x, y: from.y + from.height },
      { x: end.x, y: to.y },
    ]
  const apart = (place % lanes) * 8
  // Gateways stand in the space to the right of a task; what comes out of one is beyond them already.
  const column = right + (from.width > besides ? besides : 0) + 12 + apart
  const isBelow = end.y < start.y
  return [out, { x: column, y: start.y }, ...intoRow(column, to, apart, isBelow)]
}

/** Along the space between the rows, and into the box from above or below. */
const intoRow = (column: number, to: BpmnBox, apart: number, isBelow: boolean): Point[] => {
  const end = middleOf(to)
  const row = isBelow ? end.y + halfRow + timers + 12 + apart : end.y - halfRow - 12 - apart
  return [
    { x: column, y: row },
    { x: end.x, y: row },
    { x: end.x, y: isBelow ? to.y + to.height : to.y },
  ]
}

/** Down from a timer, and on below the box that it is attached to. */
const fromTimer = (from: BpmnBox, to: BpmnBox, place: number, host: BpmnBox): Point[] => {
  const x = middleOf(from).x
  const bottom = from.y + from.height
  if (to.x === from.x && to.y > bottom) {
    return [
      { x, y: bottom },
      { x, y: to.y },
    ]
  }
  const apart = (place % lanes) * 8
  const column = host.x + host.width + besides + 12 + apart
  const under = bottom + underTimer
  const isBelow = middleOf(to).y < under
  return [{ x, y: bottom }, { x, y: under }, { x: column, y: under }, ...intoRow(column, to, apart, isBelow)]
}
