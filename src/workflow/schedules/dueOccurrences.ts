import type { WorkCalendar } from '../../shared/isWorkingDay.ts'
import { localDay } from '../../shared/localDay.ts'
import { occurrencesFrom } from './occurrencesFrom.ts'
import type { Missed, Occurrence, Recurrence } from './types.ts'

type Asked = {
  calendar: WorkCalendar
  /** The first due day that counts. */
  first: string
  missed: Missed
  now: string
  rule: Recurrence
}

/**
 * What should have been begun by now, oldest first. It is asked without memory, so that no tick that did not come loses
 * anything: whoever asks knows what was begun already.
 */
export function dueOccurrences({ calendar, first, missed, now, rule }: Asked): Occurrence[] {
  const due: Occurrence[] = []
  for (const occurrence of occurrencesFrom(rule, first, calendar)) {
    // What is due later never begins earlier.
    if (occurrence.at > now) break
    due.push(occurrence)
  }
  if (missed === 'last') return due.slice(-1)
  return missed === 'none' ? due.filter(({ at }) => localDay(at) === localDay(now)) : due
}
