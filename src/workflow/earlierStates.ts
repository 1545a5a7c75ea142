import { stateOf } from './stateOf.ts'
import type { Instance, StateDefinition, WorkflowDefinition } from './types.ts'

/** The steps that a dossier has been through before this one, in their order: where it can be returned to. */
export const earlierStates = (
  definition: WorkflowDefinition,
  { flow, state }: Pick<Instance, 'flow' | 'state'>,
): StateDefinition[] =>
  flow.visited
    .filter((key) => key !== state && definition.states.some((each) => each.key === key))
    .flatMap((key) => stateOf(definition, key) ?? [])
