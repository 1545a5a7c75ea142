import { isIsoDate } from '../../shared/isIsoDate.ts'
import { localDay } from '../../shared/localDay.ts'

/**
 * A day as it stands at the head of an administrative document: `ngày 05 tháng 02 năm 2026`; days below 10 and the first
 * two months with a zero (Nghị định 30/2020, Phụ lục I, mục II.4). Dots to be filled in by hand for what is no day.
 */
export function longDate(iso: string): string {
  const day = isIsoDate(iso) ? iso : localDay(iso)
  if (day === null) return 'ngày … tháng … năm …'
  const [year = '', month = '', date = ''] = day.split('-')
  return `ngày ${date} tháng ${Number(month) < 3 ? month : String(Number(month))} năm ${year}`
}
