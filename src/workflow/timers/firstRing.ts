import { openingOn } from '../../shared/openingOn.ts'
import { shiftWorkingDays } from '../../shared/shiftWorkingDays.ts'
import type { TimerDefinition } from '../stateTypes.ts'
import type { Facts } from '../types.ts'
import { dayKey } from './dayKey.ts'

/** What deadlines and timers are counted from. */
export type Origins = {
  calendar: Facts['calendar']
  /** What the expressions of the state gave. */
  days: Record<string, string>
  dueAt: null | string
  enteredAt: string
}

/** When a timer rings first (ISO, UTC); null while there is nothing to count from. On a day of its own: as the office opens. */
export const firstRing = ({ at, key }: TimerDefinition, origins: Origins): null | string => {
  const origin = originOf(at.from, key, origins)
  return origin === null ? null : shiftWorkingDays(origin, at.workingDays, origins.calendar)
}

const originOf = (
  from: TimerDefinition['at']['from'],
  key: string,
  { days, dueAt, enteredAt }: Origins,
): null | string => {
  if (from === 'entry') return enteredAt
  if (from === 'due') return dueAt
  const day = days[dayKey(key)]
  return day === undefined ? null : openingOn(day)
}
