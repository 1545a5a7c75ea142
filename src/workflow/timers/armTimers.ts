import { shiftWorkingDays } from '../../shared/shiftWorkingDays.ts'
import type { Timer } from '../flowTypes.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import type { Facts, StateDefinition } from '../types.ts'

type Args = {
  calendar: Facts['calendar']
  dueAt: null | string
  enteredAt: string
  now: string
  /** What rang before a pause, once for each ring: it does not ring again, and what repeats goes on from there. */
  rung: string[]
  state: StateDefinition | undefined
}

/** The timers of a state, armed from its entry and its deadline; soonest first. */
export const armTimers = (args: Args): Timer[] =>
  (args.state?.timers ?? [])
    .flatMap((timer) => armed(timer, args))
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

const armed = (timer: TimerDefinition, { calendar, dueAt, enteredAt, now, rung }: Args): Timer[] => {
  const { at, every, key } = timer
  if (at.from === 'due' && dueAt === null) return []
  const origin = at.from === 'due' && dueAt !== null ? dueAt : enteredAt
  const first = shiftWorkingDays(origin, at.workingDays, calendar)
  const times = rung.filter((each) => each === key).length
  let left = (every?.times ?? 0) - times
  if (left < 0) return []
  // What lies before the entry rings at once, never in the past.
  if (times === 0) return [{ at: first < enteredAt ? enteredAt : first, key, left }]
  const days = every?.workingDays ?? 1
  let rings = shiftWorkingDays(first, times * days, calendar)
  while (rings <= now && left > 0) {
    rings = shiftWorkingDays(rings, days, calendar)
    left -= 1
  }
  return rings > now ? [{ at: rings, key, left }] : []
}
