import { Graph, layout } from '@dagrejs/dagre'

import type { WorkflowDefinition } from '../types.ts'

export type Point = { x: number; y: number }

/** One arrow: all transitions from one state to another. `points` are there only where the layout drew it. */
export type Arrow = { from: string; label: Point; points: Point[]; to: string; transitions: number[] }

export type Drawing = {
  arrows: Arrow[]
  /** Top left corners, by state. */
  places: Map<string, Point>
  size: { height: number; width: number }
}

export const stateSize = { height: 76, width: 190 }
const margin = 40
export const labelSize = { height: 26, width: 130 }

/** Arrows between states; steps back to where the dossier was before lead nowhere in particular. */
const arrowsOf = ({ states, transitions }: WorkflowDefinition): Omit<Arrow, 'label' | 'points'>[] => {
  const known = new Set(states.map(({ key }) => key))
  const found = new Map<string, Omit<Arrow, 'label' | 'points'>>()
  for (const [index, { from, to }] of transitions.entries()) {
    for (const source of from) {
      if (!known.has(source) || !known.has(to)) continue
      const id = JSON.stringify([source, to])
      const arrow = found.get(id) ?? { from: source, to, transitions: [] }
      found.set(id, { ...arrow, transitions: [...arrow.transitions, index] })
    }
  }
  return [...found.values()]
}

/**
 * Where everything stands in the drawing: states in layers from the top, in the order a dossier comes to them, those
 * that were put somewhere at their place. Arrows between states that stand where the layout put them keep its bends.
 */
export function layoutWorkflow(definition: WorkflowDefinition): Drawing {
  const graph = new Graph({ multigraph: false })
  graph.setGraph({ edgesep: 30, marginx: margin, marginy: margin, nodesep: 60, rankdir: 'TB', ranksep: 44 })
  for (const { key } of definition.states) graph.setNode(key, { ...stateSize })
  const arrows = arrowsOf(definition)
  for (const { from, to, transitions } of arrows) {
    const height = labelSize.height * transitions.length
    graph.setEdge(from, to, { height, labelpos: 'c', width: labelSize.width })
  }
  layout(graph)

  const places = new Map<string, Point>()
  for (const { key, place } of definition.states) {
    const { x = 0, y = 0 } = graph.node(key) as Partial<Point>
    places.set(
      key,
      place ?? { x: Math.round(x - stateSize.width / 2), y: Math.round(y - stateSize.height / 2) },
    )
  }
  const isMoved = new Set(definition.states.filter(({ place }) => place).map(({ key }) => key))
  const drawn = arrows.map((arrow): Arrow => {
    const bends = graph.edge(arrow.from, arrow.to) as Point & { points: Point[] }
    return isMoved.has(arrow.from) || isMoved.has(arrow.to)
      ? { ...arrow, ...straight(places, arrow) }
      : { ...arrow, label: { x: bends.x, y: bends.y }, points: bends.points }
  })
  return { arrows: drawn, places, size: sizeOf(places, drawn) }
}

/** From border to border along the line between two states, wherever they stand. */
export function straight(places: Map<string, Point>, { from, to }: { from: string; to: string }) {
  const centre = (key: string): Point => {
    const { x, y } = places.get(key) ?? { x: 0, y: 0 }
    return { x: x + stateSize.width / 2, y: y + stateSize.height / 2 }
  }
  const [a, b] = [centre(from), centre(to)]
  if (from === to) {
    const [top, right] = [a.y - stateSize.height / 2, a.x + stateSize.width / 2]
    const points = [
      { x: right - 30, y: top },
      { x: right - 20, y: top - 30 },
      { x: right + 20, y: top - 10 },
      { x: right, y: top + 15 },
    ]
    return { label: { x: right + 10, y: top - 30 }, points }
  }
  const border = (at: Point, other: Point): Point => {
    const [dx, dy] = [other.x - at.x, other.y - at.y]
    const scale =
      1 / Math.max(Math.abs(dx) / (stateSize.width / 2), Math.abs(dy) / (stateSize.height / 2), 1e-6)
    return { x: at.x + dx * Math.min(1, scale), y: at.y + dy * Math.min(1, scale) }
  }
  // The way back is drawn beside the way there.
  const length = Math.max(1, Math.hypot(b.x - a.x, b.y - a.y))
  const middle = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * 26,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * 26,
  }
  return { label: middle, points: [border(a, middle), middle, border(b, middle)] }
}

function sizeOf(places: Map<string, Point>, arrows: Arrow[]): Drawing['size'] {
  const corners = [...places.values()].map(({ x, y }) => ({
    x: x + stateSize.width,
    y: y + stateSize.height,
  }))
  const all = [...corners, ...arrows.flatMap(({ points }) => points)]
  return {
    height: Math.max(200, ...all.map(({ y }) => y)) + margin,
    width: Math.max(400, ...all.map(({ x }) => x)) + margin,
  }
}
