import { edgesOf } from './edgesOf.ts'
import { isEndState } from './isEndState.ts'
import { isHoldState } from './isHoldState.ts'
import type { WorkflowDefinition } from './types.ts'

/** Keys of the states from which an end (success or failure) can be reached, the ends included. */
export const statesWithWayOut = (definition: WorkflowDefinition): Set<string> => {
  const edges = edgesOf(definition)
  const found = new Set(definition.states.filter(isEndState).map(({ key }) => key))
  // A Set is walked in order of insertion, keys added meanwhile included.
  for (const target of found) {
    for (const edge of edges) if (edge.to === target) found.add(edge.from)
  }
  // A hold goes back to what it interrupted: it has a way out through that, and lends none to it.
  const holds = edges.filter(({ from, to }) => isHoldState(definition, to) && found.has(from))
  return new Set([...found, ...holds.map(({ to }) => to)])
}
