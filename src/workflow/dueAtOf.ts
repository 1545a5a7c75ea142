import { addWorkingDays } from '../shared/addWorkingDays.ts'
import { stateOf } from './stateOf.ts'
import type { Facts, WorkflowDefinition } from './types.ts'

/** When the work of a state entered at `now` is due (ISO, UTC); null when the state has no deadline. */
export const dueAtOf = (
  definition: WorkflowDefinition,
  state: string,
  now: string,
  calendar: Facts['calendar'],
): null | string => {
  const deadline = stateOf(definition, state)?.deadline
  return deadline === undefined ? null : addWorkingDays(now, deadline.workingDays, calendar)
}
