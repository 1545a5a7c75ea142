import type { StateDefinition, WorkflowDefinition } from './types.ts'

/** The definition of a state; undefined when the workflow has no such state. */
export const stateOf = (definition: WorkflowDefinition, key: string): StateDefinition | undefined =>
  definition.states.find((state) => state.key === key)
