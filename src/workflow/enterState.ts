import { shiftWorkingDays } from '../shared/shiftWorkingDays.ts'
import { workingDaysBetween } from '../shared/workingDaysBetween.ts'
import { openTokens } from './approval/openTokens.ts'
import { assign } from './assignment/assign.ts'
import { withoutBarred } from './assignment/withoutBarred.ts'
import { dueAtOf } from './dueAtOf.ts'
import type { Flow } from './flowTypes.ts'
import { isEndState } from './isEndState.ts'
import { isHoldState } from './isHoldState.ts'
import { stateOf } from './stateOf.ts'
import { armTimers } from './timers/armTimers.ts'
import { daysIn } from './timers/daysIn.ts'
import type { Facts, Instance, WorkflowDefinition } from './types.ts'

type EntryFacts = Pick<Facts, 'answers' | 'calendar' | 'context' | 'directory' | 'now'>

/**
 * Days spent in a state whose clock pauses are kept when the dossier leaves it to wait for the applicant – in a state for
 * that, or returned to be corrected –, and forgotten otherwise.
 */
const spentAfter = (
  definition: WorkflowDefinition,
  instance: Instance,
  target: string,
  facts: EntryFacts,
  isReturn: boolean,
) => {
  const { flow, state } = instance
  const { [state]: _left, ...others } = flow.spent
  const pauses = stateOf(definition, state)?.deadline?.pauses === true
  const waits = isReturn || stateOf(definition, target)?.kind === 'waiting'
  if (!pauses || !waits) return others
  const days = workingDaysBetween(flow.enteredAt, facts.now, facts.calendar)
  return { ...others, [state]: { days, rung: flow.rung } }
}

/** Whose turn it becomes. Where only a turn is named and separation of duties keeps all of them away, they are told all the same. */
const peopleFor = (
  definition: WorkflowDefinition,
  target: string,
  flow: Flow,
  facts: EntryFacts,
): string[] => {
  const { answers, directory } = facts
  const state = stateOf(definition, target)
  const free = withoutBarred(definition, target, flow, directory)
  if (state?.assign) return assign(state.assign, { answers, directory: free, flow }, target)
  const turn = { to: (state?.turn ?? []).map((who) => ({ ...who, kind: 'who' as const })) }
  const found = assign(turn, { answers, directory: free, flow }, target)
  return found.length > 0 ? found : assign(turn, { answers, directory, flow }, target)
}

const entered = (
  definition: WorkflowDefinition,
  instance: Instance,
  target: string,
  facts: EntryFacts,
  isReturn: boolean,
): Pick<Instance, 'dueAt' | 'flow'> => {
  const {
    flow: { days: _left, ...flow },
    rev,
  } = instance
  const state = stateOf(definition, target)
  const resumed = flow.spent[target]
  const enteredAt = resumed ? shiftWorkingDays(facts.now, -resumed.days, facts.calendar) : facts.now
  const assignees = peopleFor(definition, target, flow, facts)
  const isOver = state !== undefined && isEndState(state)
  const { calendar, now } = facts
  const days = daysIn(state, enteredAt, facts)
  const dueAt = dueAtOf(state, { calendar, days, enteredAt })
  const rung = resumed?.rung ?? []
  const after: Flow = {
    ...flow,
    assignees,
    correction: null,
    ...(Object.keys(days).length > 0 ? { days } : {}),
    enteredAt,
    heldSince: null,
    holder: null,
    rev: rev + 1,
    rung,
    since: rev + 1,
    spent: isOver ? {} : spentAfter(definition, instance, target, facts, isReturn),
    timers: armTimers({ calendar, days, dueAt, enteredAt, now, rung, timers: state?.timers }),
    tokens: openTokens(state, assignees, { ...facts, flow }),
    visited: [
      ...new Set([...flow.visited, instance.state].filter((key) => key !== '' && key !== target)),
      target,
    ],
  }
  return { dueAt, flow: after }
}

/**
 * The instance after it entered `target`: rev plus one, its people found, its deadline and timers counted anew from
 * `facts.now` – or on from where they stood, when the state was left to wait for the applicant and says so.
 */
export const enterState = (
  definition: WorkflowDefinition,
  instance: Instance,
  target: string,
  facts: EntryFacts,
  { isReturn = false }: { isReturn?: boolean } = {},
): Instance => {
  // A hold that is entered from a hold still interrupts the same work.
  const interrupted = isHoldState(definition, instance.state) ? instance.previousState : instance.state
  return {
    ...entered(definition, instance, target, facts, isReturn),
    previousState: isHoldState(definition, target) ? interrupted : null,
    rev: instance.rev + 1,
    state: target,
  }
}
