import { parseDay } from './parseDay.ts'
import { parseTime } from './parseTime.ts'

/**
 * A day with a time, in either order, as `YYYY-MM-DDTHH:MM` of the clock on the wall; null for what is none.
 *
 * @example parseDayTime('22/11/2026 8h30') // '2026-11-22T08:30'
 */
export function parseDayTime(text: string): null | string {
  const plain = text
    .trim()
    .replace(/^(\d{8})(\d{4})$/, '$1 $2')
    .replace(/(\d)T(\d)/, '$1 $2')
  const words = plain.split(/[\s,]+/)
  // `2 / 9 / 2026 8 giờ 30`: neither day nor time need be one word.
  for (let at = 1; at < words.length; at += 1) {
    const [one, other] = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const day = parseDay(one) ?? parseDay(other)
    const time = parseTime(parseDay(one) ? other : one)
    if (day && time) return `${day}T${time}`
  }
  return null
}
