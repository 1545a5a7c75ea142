import type { BpmnBox } from './bpmnNodes.ts'

type Point = { x: number; y: number }

const centreOf = ({ height, width, x, y }: BpmnBox): Point => ({ x: x + width / 2, y: y + height / 2 })

/** Where the line from the middle of a box to a point leaves it. */
const borderOf = (box: BpmnBox, towards: Point): Point => {
  const { x, y } = centreOf(box)
  const [dx, dy] = [towards.x - x, towards.y - y]
  const share = Math.min(
    dx === 0 ? Infinity : box.width / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.height / 2 / Math.abs(dy),
  )
  return { x: Math.round(x + dx * share), y: Math.round(y + dy * share) }
}

/** A straight line between two boxes; from a box to itself, a loop over it. */
export const bpmnWaypoints = (from: BpmnBox, to: BpmnBox): Point[] => {
  if (from !== to) return [borderOf(from, centreOf(to)), borderOf(to, centreOf(from))]
  const { width, x, y } = from
  const [left, right, above] = [Math.round(x + width / 4), Math.round(x + (width * 3) / 4), y - 30]
  return [
    { x: right, y },
    { x: right, y: above },
    { x: left, y: above },
    { x: left, y },
  ]
}
