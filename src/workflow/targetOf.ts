import { stateOf } from './stateOf.ts'
import type { Instance, TransitionDefinition, WorkflowDefinition } from './types.ts'

/** The state a transition leads to; null for `@previous` when no interrupted state is known. */
export const targetOf = (
  definition: WorkflowDefinition,
  instance: Instance,
  transition: TransitionDefinition,
): null | string => {
  if (transition.to !== '@previous') return transition.to
  const { previousState } = instance
  return previousState !== null && stateOf(definition, previousState) !== undefined ? previousState : null
}
