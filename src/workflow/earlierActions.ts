import type { WorkflowDefinition } from './types.ts'

/** The actions that `notDoerOf` names; `*` stands for every drawn one, and for a voice given. */
export const earlierActions = (definition: WorkflowDefinition, names: string[]): string[] =>
  names.includes('*') ? [...definition.transitions.map(({ action }) => action), 'vote'] : names
