import type { WorkCalendar } from '../../shared/isWorkingDay.ts'
import { localDay } from '../../shared/localDay.ts'
import { occurrencesFrom } from './occurrencesFrom.ts'
import { shiftDays } from '../../shared/shiftDays.ts'
import type { Occurrence, Recurrence } from './types.ts'

/** What is due longer ago begins no more. */
const longestDelay = 400

/** The next so many that begin after an instant; fewer where the last due day is before. */
export function nextOccurrences(
  rule: Recurrence,
  after: string,
  count: number,
  calendar: WorkCalendar,
): Occurrence[] {
  const next: Occurrence[] = []
  if (count < 1) return next
  for (const occurrence of occurrencesFrom(rule, shiftDays(localDay(after) ?? '', -longestDelay), calendar)) {
    if (occurrence.at > after) next.push(occurrence)
    if (next.length === count) break
  }
  return next
}
