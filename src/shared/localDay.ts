/** Asia/Ho_Chi_Minh has had no daylight saving time since 1975: always UTC+7. */
const offset = 7 * 60 * 60 * 1000

/**
 * The day (`YYYY-MM-DD`) that an ISO instant falls on in Asia/Ho_Chi_Minh; null for what is not an instant.
 *
 * @example localDay('2023-11-21T18:00:00.000Z') // '2023-11-22'
 */
export function localDay(instant: string): null | string {
  const time = Date.parse(instant)
  if (Number.isNaN(time)) return null

  const local = new Date(time + offset)
  return Number.isNaN(local.getTime()) ? null : local.toISOString().slice(0, 10)
}
