import { isWorkingDay, type WorkCalendar } from './isWorkingDay.ts'
import { localDay } from './localDay.ts'

const oneDay = 24 * 60 * 60 * 1000
const maxDays = 5_000

/** How many working days end between two instants: those after the day of `from` up to the day of `to`. Never negative. */
export function workingDaysBetween(from: string, to: string, calendar: WorkCalendar): number {
  const first = localDay(from)
  const last = localDay(to)
  if (first === null || last === null) return 0
  let count = 0
  let time = Date.parse(`${first}T00:00:00Z`) + oneDay
  const end = Date.parse(`${last}T00:00:00Z`)
  for (let passed = 0; time <= end && passed < maxDays; passed += 1, time += oneDay) {
    if (isWorkingDay(new Date(time).toISOString().slice(0, 10), calendar)) count += 1
  }
  return count
}
