import { isWorkingDay, type WorkCalendar } from './isWorkingDay.ts'
import { localDay } from './localDay.ts'

const oneDay = 24 * 60 * 60 * 1000
/** A calendar that never works must not hang the caller. */
const maxCalendarDays = 5_000

/**
 * The instant so many working days later (or, with a negative number, earlier), at the same time of the day in
 * Asia/Ho_Chi_Minh. With 0 days: the instant itself.
 */
export function shiftWorkingDays(instant: string, days: number, calendar: WorkCalendar): string {
  const step = days < 0 ? -oneDay : oneDay
  let time = Date.parse(instant)
  let left = Math.abs(days)
  for (let passed = 0; left > 0 && passed < maxCalendarDays; passed += 1) {
    time += step
    const day = localDay(new Date(time).toISOString())
    if (day !== null && isWorkingDay(day, calendar)) left -= 1
  }
  return new Date(time).toISOString()
}
