import { canonicalJson } from '../../shared/canonicalJson.ts'
import { dueAtOf } from '../dueAtOf.ts'
import type { Flow } from '../flowTypes.ts'
import { stateOf } from '../stateOf.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import type { Facts, Instance, WorkflowDefinition } from '../types.ts'
import { armTimers } from './armTimers.ts'
import { dayKey } from './dayKey.ts'
import { daysIn } from './daysIn.ts'

/**
 * The instance after what its days are worked out from has changed: the deadline and the timers that hang on a day which
 * is another one now are counted anew, all else stands. The very same instance when nothing moves.
 *
 * @param ringsAgain whether what rang already rings for the new day as well; not after a hold, which only moves it
 */
export const followDays = (
  definition: WorkflowDefinition,
  instance: Instance,
  facts: Pick<Facts, 'calendar' | 'context' | 'now'>,
  { ringsAgain = true }: { ringsAgain?: boolean } = {},
): Instance => {
  const { flow } = instance
  const { days: before = {}, enteredAt } = flow
  const state = stateOf(definition, instance.state)
  const days = daysIn(state, enteredAt, facts)
  if (canonicalJson(before) === canonicalJson(days)) return instance

  const { calendar, now } = facts
  const moved = (key: string): boolean => before[key] !== days[key]
  const dueAt = moved(dayKey()) ? dueAtOf(state, { calendar, days, enteredAt }) : instance.dueAt
  const isMoved = ({ at, key }: TimerDefinition): boolean =>
    at.from === 'day' ? moved(dayKey(key)) : at.from === 'due' && dueAt !== instance.dueAt
  const timers = (state?.timers ?? []).filter(isMoved)
  const isOther = (key: string): boolean => !timers.some((timer) => timer.key === key)
  const rung = ringsAgain ? flow.rung.filter(isOther) : flow.rung
  const armed = armTimers({ calendar, days, dueAt, enteredAt, now, rung, timers })
  const kept = flow.timers.filter(({ key }) => isOther(key))
  return { ...instance, dueAt, flow: { ...withDays(flow, days), rung, timers: [...kept, ...armed] } }
}

const withDays = ({ days: _, ...flow }: Flow, days: Record<string, string>): Flow =>
  Object.keys(days).length === 0 ? flow : { ...flow, days }
