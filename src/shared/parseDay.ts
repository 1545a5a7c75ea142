import { isIsoDate } from './isIsoDate.ts'

const apart = /^(\d{1,2})\s*[/. -]\s*(\d{1,2})\s*[/. -]\s*(\d{4})$/
/** A telephone's keys for digits have no stroke. */
const digits = /^(\d{2})(\d{2})(\d{4})$/

/**
 * A day as people write it, day first, as `YYYY-MM-DD`; null for what is none. A year of two digits is not guessed at.
 *
 * @example parseDay('2-9-2026') // '2026-09-02'
 */
export function parseDay(text: string): null | string {
  const plain = text.trim()
  if (isIsoDate(plain)) return plain

  const [, day = '', month = '', year = ''] = apart.exec(plain) ?? digits.exec(plain) ?? []
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isIsoDate(iso) ? iso : null
}
