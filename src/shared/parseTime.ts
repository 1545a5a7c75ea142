const written = /^(\d{1,2})(?:\s*(?::|h|g|giờ)\s*(\d{2})?(?::\d{2}(?:\.\d+)?|\s*phút)?)?$/i
const digits = /^(\d{2})(\d{2})$/

/**
 * A time of the day as people write it, as `HH:MM`; null for what is none.
 *
 * @example parseTime('8h30') // '08:30'
 */
export function parseTime(text: string): null | string {
  const plain = text.normalize('NFC').trim()
  const [, hour = '', minute = '00'] = digits.exec(plain) ?? written.exec(plain) ?? []
  return hour !== '' && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : null
}
