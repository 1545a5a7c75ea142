import { isIsoDate } from './isIsoDate.ts'
import { localDay } from './localDay.ts'

/**
 * A day for people, `22/11/2026`. Takes a day (`2026-11-22`) or an ISO instant,
 * which is told in Asia/Ho_Chi_Minh. Empty for what is neither.
 */
export function formatDate(iso: string): string {
  const day = isIsoDate(iso) ? iso : localDay(iso)
  return day === null ? '' : day.split('-').reverse().join('/')
}
