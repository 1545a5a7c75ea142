import { partsOf } from '../../workflow/partsOf.ts'
import { turnNow } from '../../workflow/relationsNow.ts'
import { nextTimerAt } from '../../workflow/timers/nextTimerAt.ts'
import type { Instance, WorkflowDefinition } from '../../workflow/types.ts'
import { readersOf } from './readersOf.ts'

/** An instance as the columns of its dossier: all that the engine writes, and what lists are searched by. */
export const engineFields = (definition: WorkflowDefinition, instance: Instance): Record<string, unknown> => {
  const { dueAt, flow, previousState, rev, state } = instance
  return {
    assignees: turnNow(definition, instance),
    dueAt,
    flow,
    nextTimerAt: nextTimerAt(instance),
    parts: partsOf(definition, instance).join(' '),
    previousState,
    readers: readersOf(flow),
    rev,
    state,
  }
}
