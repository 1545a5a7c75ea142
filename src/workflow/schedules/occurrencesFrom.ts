import type { WorkCalendar } from '../../shared/isWorkingDay.ts'
import { beginsAt } from './beginsAt.ts'
import { dayInMonth } from './dayInMonth.ts'
import { monthsOf } from './monthsOf.ts'
import { periodOn } from './periodOn.ts'
import { shiftDays } from '../../shared/shiftDays.ts'
import type { Occurrence, Recurrence } from './types.ts'

/** No schedule looks further than this. */
const lastYear = 9_999

/**
 * What a recurrence brings, by due days from this one on, without end or up to its last due day. A due day is no matter
 * of the office calendar; when each begins is.
 */
export function* occurrencesFrom(
  rule: Recurrence,
  first: string,
  calendar: WorkCalendar,
): Generator<Occurrence> {
  const from = rule.from && rule.from > first ? rule.from : first
  const months = monthsOf[rule.every]
  const [year = 0, month = 1] = from.split('-').map(Number)
  const offset = rule.every === 'month' ? 0 : rule.month - 1
  const interval = Math.floor((month - 1) / months) * months
  for (let start = year * 12 + interval; start < lastYear * 12; start += months) {
    const due = dayInMonth(Math.floor(start / 12), (start % 12) + offset, rule.day)
    if (rule.until && due > rule.until) return
    if (due >= from) yield { at: beginsAt(rule, due, calendar), due, period: periodFor(rule, due) }
  }
}

const periodFor = ({ covers, coversPrevious }: Recurrence, due: string) => {
  const period = periodOn(due, covers)
  return coversPrevious ? periodOn(shiftDays(period.start, -1), covers) : period
}
