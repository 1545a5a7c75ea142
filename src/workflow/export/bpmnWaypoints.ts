import type { BpmnBox } from './bpmnNodes.ts'

type Point = { x: number; y: number }
export type BpmnLane = {
  /** Another flow runs straight between the same boxes. */
  isSecond: boolean
  /** Which of the names beside its box is its own: flows of one name share it. */
  name: number
  /** Which of the flows out of its box it is. */
  out: number
  /** Which of all flows it is. */
  place: number
}
export type BpmnRoute = {
  /** Where the name of the flow stands. */
  label: BpmnBox
  points: Point[]
}

const middleOf = ({ height, width, x, y }: BpmnBox): Point => ({
  x: Math.round(x + width / 2),
  y: Math.round(y + height / 2),
})
/** Half of the tallest box: what is in a row is within this of its middle. */
const halfRow = 40
/** Timers, what they lead to and its name stand below it. */
const timers = 110
/** Below the timers on an edge, above what they lead to. */
const underTimer = 8
/** What is further to the right than this has another box in between. */
const near = 360
/** A gateway may stand to the right of a task within this. */
const gateway = 120
const lanes = 12
const apart = 6
const name = { height: 28, width: 96 }

/**
 * How a flow runs from one box to another, and where its name stands: straight to what is next to it, else through the
 * space between columns and rows, so that it crosses no box. Flows out of one box keep apart, and their names stand one
 * below the other.
 *
 * @param host what a timer is attached to, where the flow comes out of one.
 */
export const bpmnWaypoints = (from: BpmnBox, to: BpmnBox, lane: BpmnLane, host?: BpmnBox): BpmnRoute => {
  if (host) return fromTimer(from, to, lane, host)
  const [start, end] = [middleOf(from), middleOf(to)]
  const right = from.x + from.width
  const gap = to.x - right
  const out = { x: right, y: start.y }
  if (!lane.isSecond && start.y === end.y && gap >= 0 && gap <= near) {
    const width = Math.min(150, Math.max(20, gap - 20))
    const label = { height: name.height, width, x: right + (gap - width) / 2, y: start.y - 30 }
    return { label, points: [out, { x: to.x, y: end.y }] }
  }
  if (!lane.isSecond && start.x === end.x && from !== to && end.y > start.y) {
    const bottom = from.y + from.height
    const label = { ...name, x: start.x + 6, y: bottom + 4 }
    return {
      label,
      points: [
        { x: start.x, y: bottom },
        { x: end.x, y: to.y },
      ],
    }
  }
  // What comes out of a gateway is beyond the tasks already.
  const first = right + (from.width > gateway ? gateway : 0) + 12
  const column = first + (lane.out % lanes) * apart
  const isBelow = end.y < start.y
  const label = { ...name, x: first + lanes * apart, y: start.y + 12 + lane.name * (name.height + 4) }
  return { label, points: [out, { x: column, y: start.y }, ...intoRow(column, to, lane, isBelow)] }
}

/** Along the space between the rows, and into the box from above or below. */
const intoRow = (column: number, to: BpmnBox, { place }: BpmnLane, isBelow: boolean): Point[] => {
  const end = middleOf(to)
  const off = 12 + (place % lanes) * apart
  const row = isBelow ? end.y + halfRow + timers + off : end.y - halfRow - off
  return [
    { x: column, y: row },
    { x: end.x, y: row },
    { x: end.x, y: isBelow ? to.y + to.height : to.y },
  ]
}

/** Down from a timer, and on below the box that it is attached to. */
const fromTimer = (from: BpmnBox, to: BpmnBox, lane: BpmnLane, host: BpmnBox): BpmnRoute => {
  const x = middleOf(from).x
  const bottom = from.y + from.height
  const label = { ...name, x: host.x + host.width + 8, y: bottom + underTimer + 4 }
  if (to.x === from.x && to.y > bottom) {
    return {
      label,
      points: [
        { x, y: bottom },
        { x, y: to.y },
      ],
    }
  }
  const column = host.x + host.width + gateway + 12 + (lane.place % lanes) * apart
  const under = bottom + underTimer
  const isBelow = middleOf(to).y < under
  const on = [
    { x, y: bottom },
    { x, y: under },
    { x: column, y: under },
  ]
  return { label, points: [...on, ...intoRow(column, to, lane, isBelow)] }
}
