import { shiftWorkingDays } from '../../shared/shiftWorkingDays.ts'
import type { Timer } from '../flowTypes.ts'
import type { Facts, StateDefinition } from '../types.ts'

type Args = {
  calendar: Facts['calendar']
  dueAt: null | string
  enteredAt: string
  /** Timers that rang before a pause do not ring again. */
  rung: string[]
  state: StateDefinition | undefined
}

/** The timers of a state, armed from its entry and its deadline; soonest first. */
export const armTimers = ({ calendar, dueAt, enteredAt, rung, state }: Args): Timer[] =>
  (state?.timers ?? [])
    .filter(({ at, key }) => !rung.includes(key) && (at.from === 'entry' || dueAt !== null))
    .map(({ at, every, key }) => {
      const origin = at.from === 'due' && dueAt !== null ? dueAt : enteredAt
      const rings = shiftWorkingDays(origin, at.workingDays, calendar)
      // What lies before the entry rings at once, never in the past.
      return { at: rings < enteredAt ? enteredAt : rings, key, left: every?.times ?? 0 }
    })
    .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
