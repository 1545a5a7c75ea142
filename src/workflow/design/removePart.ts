import type { WorkflowDefinition } from '../types.ts'
import type { WorkflowRef } from './workflowRef.ts'

/** Without a transition; or without a state and every step that only led from it or to it. */
export function removePart(definition: WorkflowDefinition, ref: WorkflowRef): WorkflowDefinition {
  const { states, transitions } = definition
  if (ref.kind === 'transition') {
    return { ...definition, transitions: transitions.filter((_, index) => index !== ref.index) }
  }
  return {
    ...definition,
    states: states.filter(({ key }) => key !== ref.key),
    transitions: transitions
      .map((step) => ({ ...step, from: step.from.filter((key) => key !== ref.key) }))
      .filter(({ from, to }) => from.length > 0 && to !== ref.key),
  }
}
