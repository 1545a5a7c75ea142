import { dueAtOf } from './dueAtOf.ts'
import { isHoldState } from './isHoldState.ts'
import type { Facts, Instance, WorkflowDefinition } from './types.ts'

/** The instance after it entered `target`: rev plus one, the deadline counted anew from `facts.now`. */
export const enterState = (
  definition: WorkflowDefinition,
  instance: Instance,
  target: string,
  facts: Pick<Facts, 'calendar' | 'now'>,
): Instance => {
  // A hold that is entered from a hold still interrupts the same work.
  const interrupted = isHoldState(definition, instance.state) ? instance.previousState : instance.state
  return {
    dueAt: dueAtOf(definition, target, facts.now, facts.calendar),
    previousState: isHoldState(definition, target) ? interrupted : null,
    rev: instance.rev + 1,
    state: target,
  }
}
