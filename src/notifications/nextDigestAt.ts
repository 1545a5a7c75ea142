import { isWorkingDay, type WorkCalendar } from '../shared/isWorkingDay.ts'
import { localDay } from '../shared/localDay.ts'

export const defaultDigestHour = 7

const oneHour = 3_600_000
const oneDay = 24 * oneHour
/** A calendar that never works must not hang the caller. */
const maxCalendarDays = 400

/**
 * When the next digest goes out after an instant: at this hour in Asia/Ho_Chi_Minh, on a working day. An hour that is
 * none counts as seven o'clock.
 *
 * @example nextDigestAt('2026-11-27T10:00:00.000Z', 7, calendar) // Friday 17:00 → '2026-11-30T00:00:00.000Z', Monday 07:00
 */
export const nextDigestAt = (instant: string, hour: number, calendar: WorkCalendar): string => {
  const isHour = Number.isInteger(hour) && hour >= 0 && hour <= 23
  const local = (isHour ? hour : defaultDigestHour) - 7
  let time = Date.parse(`${localDay(instant) ?? ''}T00:00:00.000Z`) + local * oneHour
  for (let passed = 0; passed < maxCalendarDays; passed += 1) {
    const at = new Date(time).toISOString()
    if (at > instant && isWorkingDay(localDay(at) ?? '', calendar)) return at
    time += oneDay
  }
  return new Date(Date.parse(instant) + oneDay).toISOString()
}
