import { isHoldState } from './isHoldState.ts'
import type { WorkflowDefinition } from './types.ts'

export type Edge = { action: string; from: string; to: string }

/** Every step from a state to a state; `@previous` becomes one step to each state its hold can interrupt. */
export const edgesOf = (definition: WorkflowDefinition): Edge[] => {
  const sourcesOf = (hold: string): string[] =>
    definition.transitions
      .filter(({ to }) => to === hold)
      .flatMap(({ from }) => from)
      .filter((source) => !isHoldState(definition, source))
  const edges = definition.transitions.flatMap(({ action, from, to }) =>
    from.flatMap((source) =>
      (to === '@previous' ? sourcesOf(source) : [to]).map((target) => ({ action, from: source, to: target })),
    ),
  )
  const seen = new Set<string>()
  return edges.filter((edge) => {
    const key = JSON.stringify([edge.from, edge.action, edge.to])
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}
