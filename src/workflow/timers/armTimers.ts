import { shiftWorkingDays } from '../../shared/shiftWorkingDays.ts'
import type { Timer } from '../flowTypes.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import { firstRing, type Origins } from './firstRing.ts'

type Args = Origins & {
  now: string
  /** What rang before a pause, once for each ring: it does not ring again, and what repeats goes on from there. */
  rung: string[]
  timers: TimerDefinition[] | undefined
}

/** The timers of a state, armed from its entry, its deadline and days of their own; soonest first. */
export const armTimers = (args: Args): Timer[] =>
  sorted((args.timers ?? []).flatMap((timer) => armed(timer, args)))

const sorted = (timers: Timer[]): Timer[] => timers.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))

const armed = (timer: TimerDefinition, args: Args): Timer[] => {
  const { calendar, enteredAt, now, rung } = args
  const { every, key } = timer
  const first = firstRing(timer, args)
  if (first === null) return []
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
