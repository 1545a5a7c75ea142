import { partsOf } from '../../workflow/partsOf.ts'
import { turnNow } from '../../workflow/relationsNow.ts'
import { nextTimerAt } from '../../workflow/timers/nextTimerAt.ts'
import type { Instance, WorkflowDefinition } from '../../workflow/types.ts'

/** An instance as the columns of its dossier: all that the engine writes, and what lists are searched by. */
export const engineFields = (definition: WorkflowDefinition, instance: Instance): Record<string, unknown> => {
  const { dueAt, flow, previousState, rev, state } = instance
  const readers = [
    ...flow.assignees,
    ...flow.tokens.flatMap(({ assignees }) => assignees),
    ...flow.watchers,
    ...flow.copies.map(({ user }) => user),
    ...Object.values(flow.doers).flat(),
  ]
  return {
    assignees: turnNow(definition, instance),
    dueAt,
    flow,
    nextTimerAt: nextTimerAt(instance),
    parts: partsOf(definition, instance).join(' '),
    previousState,
    // Words, not bare ids: on MongoDB Payload looks for what could be an id by equality, whatever the operator.
    readers: [...new Set(readers)].map((id) => `user:${id}`).join(' '),
    rev,
    state,
  }
}
