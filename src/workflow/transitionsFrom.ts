import type { TransitionDefinition, WorkflowDefinition } from './types.ts'

/** What people can do in a state: its transitions without those of the system. */
export const transitionsFrom = (definition: WorkflowDefinition, state: string): TransitionDefinition[] =>
  definition.transitions.filter(({ from, system }) => system !== true && from.includes(state))
