import type { Text } from './text.ts'

const names: Text[] = [
  { vi: 'Chủ nhật', en: 'Sunday' },
  { vi: 'Thứ Hai', en: 'Monday' },
  { vi: 'Thứ Ba', en: 'Tuesday' },
  { vi: 'Thứ Tư', en: 'Wednesday' },
  { vi: 'Thứ Năm', en: 'Thursday' },
  { vi: 'Thứ Sáu', en: 'Friday' },
  { vi: 'Thứ Bảy', en: 'Saturday' },
]

/** The name of the day of the week of a day (`YYYY-MM-DD`). */
export function weekdayOf(day: string): Text {
  return names[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? { vi: '', en: '' }
}
