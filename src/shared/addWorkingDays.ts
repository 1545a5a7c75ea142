import type { WorkCalendar } from './isWorkingDay.ts'
import { DomainError } from './domainError.ts'
import { isWorkingDay } from './isWorkingDay.ts'
import { localDay } from './localDay.ts'

const oneDay = 24 * 60 * 60 * 1000
const maxDays = 1_000
/** A calendar that never works must not hang the caller. */
const maxCalendarDays = 5_000

/**
 * When a deadline of so many working days ends: 17:00 in Asia/Ho_Chi_Minh, as an ISO instant in UTC, of the n-th working
 * day after the local day of the start. The day of the start does not count (Civil Code 2015, Article 147.1). With 0
 * days: the end of the start's own day, or of the first working day after it.
 *
 * @throws DomainError DEADLINE_INVALID 422 when the start is no instant or the days are not a whole number from 0 to 1,000
 */
export function addWorkingDays(startIso: string, days: number, calendar: WorkCalendar): string {
  const start = localDay(startIso)
  if (start === null || !Number.isInteger(days) || days < 0 || days > maxDays) throw invalid()

  let time = Date.parse(`${start}T00:00:00Z`)
  let left = days
  if (days === 0 && isWorkingDay(start, calendar)) return endOfDay(start)
  if (days === 0) left = 1

  for (let passed = 0; passed < maxCalendarDays; passed += 1) {
    time += oneDay
    const day = new Date(time).toISOString().slice(0, 10)
    if (isWorkingDay(day, calendar)) left -= 1
    if (left === 0) return endOfDay(day)
  }
  throw invalid()
}

function endOfDay(day: string): string {
  return `${day}T10:00:00.000Z`
}

function invalid(): DomainError {
  return new DomainError('DEADLINE_INVALID', 422, {
    vi: 'Không tính được thời hạn: hãy kiểm tra ngày bắt đầu, số ngày làm việc (từ 0 đến 1.000) và lịch làm việc.',
    en: 'The deadline cannot be worked out: check the start, the working days (0 to 1,000) and the office calendar.',
  })
}
