export type WorkCalendar = { holidays: string[]; workedWeekends: string[] }

/**
 * Whether the office works on a day (`YYYY-MM-DD`): Monday to Friday without the holidays, and the weekend days that are
 * worked in exchange. A day in both lists is worked: the exchange is decided after the holidays.
 * Legal basis: Labour Code 2019, Article 112 (public holidays) and the yearly notices on exchanged days.
 */
export function isWorkingDay(day: string, calendar: WorkCalendar): boolean {
  if (calendar.workedWeekends.includes(day)) return true
  if (calendar.holidays.includes(day)) return false

  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay()
  return weekday !== 0 && weekday !== 6
}
