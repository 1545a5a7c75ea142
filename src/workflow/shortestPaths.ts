import { edgesOf } from './edgesOf.ts'
import type { Edge } from './edgesOf.ts'
import type { WorkflowDefinition } from './types.ts'

/**
 * For each state that can be reached, a shortest list of steps from the initial state (empty for itself).
 * Steps of the system count as steps; states that cannot be reached are left out.
 */
export const shortestPaths = (definition: WorkflowDefinition): Map<string, Edge[]> => {
  const edges = edgesOf(definition)
  const paths = new Map<string, Edge[]>([[definition.initial, []]])
  // A Map is walked in order of insertion, entries added meanwhile included: this is the queue.
  for (const [state, path] of paths) {
    for (const edge of edges) {
      if (edge.from === state && !paths.has(edge.to)) paths.set(edge.to, [...path, edge])
    }
  }
  return paths
}
