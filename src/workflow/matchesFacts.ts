import { matchesWho } from './matchesWho.ts'
import { relationsNow } from './relationsNow.ts'
import type { Facts, Instance, Who, WorkflowDefinition } from './types.ts'

/** Whether the actor – as themselves, or as the one they act for – is one of those named. */
export const matchesFacts = (
  who: Who[],
  definition: WorkflowDefinition,
  instance: Instance,
  { actor, onBehalfOf, relations }: Pick<Facts, 'actor' | 'onBehalfOf' | 'relations'>,
): boolean => {
  const { id, roles } = onBehalfOf ?? actor
  return matchesWho(who, roles, relationsNow(definition, instance, id, onBehalfOf?.relations ?? relations))
}
