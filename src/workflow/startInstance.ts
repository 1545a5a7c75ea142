import { emptyFlow } from './emptyFlow.ts'
import { enterState } from './enterState.ts'
import type { Facts, Instance, WorkflowDefinition } from './types.ts'

type StartFacts = Pick<Facts, 'answers' | 'calendar' | 'context' | 'directory' | 'now'>

/** A new dossier in the initial state, at rev 1. */
export const startInstance = (definition: WorkflowDefinition, facts: StartFacts): Instance => {
  const before = { dueAt: null, flow: emptyFlow(0, facts.now), previousState: null, rev: 0, state: '' }
  return enterState(definition, before, definition.initial, facts)
}
