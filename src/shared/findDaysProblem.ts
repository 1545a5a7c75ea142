import { formatDate } from './formatDate.ts'
import { isIsoDate } from './isIsoDate.ts'
import type { Text } from './text.ts'

const most = 1_000

/** What keeps a value from being a list of days (`YYYY-MM-DD`); with `onWeekends`, of Saturdays and Sundays. */
export function findDaysProblem(value: unknown, onWeekends = false): null | Text {
  if (!Array.isArray(value) || value.length > most) {
    return {
      vi: `Phải là danh sách ngày, nhiều nhất ${String(most)} ngày.`,
      en: `This must be a list of at most ${String(most)} days.`,
    }
  }
  const wrong: unknown = value.find((day) => !isIsoDate(day))
  if (wrong !== undefined) {
    const text = typeof wrong === 'string' ? wrong.slice(0, 40) : JSON.stringify(wrong).slice(0, 40)
    return {
      vi: `“${text}” không phải ngày có thật viết như 2026-11-22.`,
      en: `“${text}” is no day that exists, written like 2026-11-22.`,
    }
  }
  const workday = onWeekends ? (value as string[]).find(isWeekday) : undefined
  if (workday === undefined) return null
  return {
    vi: `${formatDate(workday)} không phải thứ Bảy hay Chủ nhật.`,
    en: `${formatDate(workday)} is no Saturday or Sunday.`,
  }
}

const isWeekday = (day: string): boolean => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay())
