/**
 * A day of a month (`YYYY-MM-DD`), months counted from 0 and on into later years; its last day where it has fewer.
 *
 * @example dayInMonth(2027, 1, 29) // '2027-02-28'
 */
export function dayInMonth(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month, Math.min(day, last))).toISOString().slice(0, 10)
}
