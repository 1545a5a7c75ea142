import { edgesOf } from './edgesOf.ts'
import { isEndState } from './isEndState.ts'
import type { WorkflowDefinition } from './types.ts'

/** Keys of the states from which an end (success or failure) can be reached, the ends included. */
export const statesWithWayOut = (definition: WorkflowDefinition): Set<string> => {
  const edges = edgesOf(definition)
  const found = new Set(definition.states.filter(isEndState).map(({ key }) => key))
  for (const target of found) {
    for (const edge of edges) if (edge.to === target) found.add(edge.from)
  }
  return found
}
