import { dueAtOf } from './dueAtOf.ts'
import type { Facts, Instance, WorkflowDefinition } from './types.ts'

/** A new dossier in the initial state, at rev 1; `now` is an ISO instant in UTC. */
export const startInstance = (
  definition: WorkflowDefinition,
  now: string,
  calendar: Facts['calendar'],
): Instance => ({
  dueAt: dueAtOf(definition, definition.initial, now, calendar),
  previousState: null,
  rev: 1,
  state: definition.initial,
})
