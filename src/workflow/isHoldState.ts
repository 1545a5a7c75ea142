import type { WorkflowDefinition } from './types.ts'

/** A hold interrupts another state: it has a transition back to `@previous`. */
export const isHoldState = (definition: WorkflowDefinition, key: string): boolean =>
  definition.transitions.some(({ from, to }) => to === '@previous' && from.includes(key))
