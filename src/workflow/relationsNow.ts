import { askedNow } from './approval/askedNow.ts'
import { stateOf } from './stateOf.ts'
import type { Instance, WorkflowDefinition } from './types.ts'

/** Whose turn it is now, in all lines of work: once claimed, only the claimer's. */
export const turnNow = (definition: WorkflowDefinition, { flow, state }: Instance): string[] => {
  if (flow.holder !== null) return [flow.holder]
  const open = flow.tokens.flatMap((token) => askedNow(stateOf(definition, state), token))
  return [...new Set(flow.tokens.length > 0 ? open : flow.assignees)]
}

/** What somebody is to a dossier, with what the engine itself knows: whose turn it is. */
export const relationsNow = (
  definition: WorkflowDefinition,
  instance: Instance,
  id: string,
  relations: string[],
): string[] => (turnNow(definition, instance).includes(id) ? [...relations, 'assignee'] : relations)
