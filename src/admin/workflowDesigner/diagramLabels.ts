import { type Drawing, labelSize, type Point, stateSize } from '../../workflow/design/layoutWorkflow.ts'
import type { WorkflowDefinition } from '../../workflow/types.ts'

/** A transition where it is written in the drawing; one that leads out of several states is written at each. */
export type DiagramLabel = { centre: Point; id: string; index: number; isFirst: boolean }

/** Where the name of every transition stands: on its arrows, or beside the state where it leads back. */
export function labelsOf({ transitions }: WorkflowDefinition, { arrows, places }: Drawing): DiagramLabel[] {
  const labels: Omit<DiagramLabel, 'isFirst'>[] = arrows.flatMap((arrow) =>
    arrow.transitions.map((index, at) => ({
      centre: {
        x: arrow.label.x,
        y: arrow.label.y + (at - (arrow.transitions.length - 1) / 2) * labelSize.height,
      },
      id: `${String(index)} ${arrow.from}`,
      index,
    })),
  )
  const beside = new Map<string, number>()
  for (const [index, { from, to }] of transitions.entries()) {
    if (to !== '@previous') continue
    for (const key of from) {
      const place = places.get(key)
      if (!place) continue
      const row = beside.get(key) ?? 0
      beside.set(key, row + 1)
      labels.push({
        centre: {
          x: place.x + stateSize.width + labelSize.width / 2 + 8,
          y: place.y + labelSize.height * (row + 0.6),
        },
        id: `${String(index)} ${key}`,
        index,
      })
    }
  }
  const seen = new Set<number>()
  return labels.map((label) => {
    const isFirst = !seen.has(label.index)
    seen.add(label.index)
    return { ...label, isFirst }
  })
}
