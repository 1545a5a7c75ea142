import { formatDate } from './formatDate.ts'

const offset = 7 * 60 * 60 * 1000

/** An ISO instant for people, in Asia/Ho_Chi_Minh: `17:00, 22/11/2026`. Empty for what is none. */
export function formatDateTime(instant: string): string {
  const time = Date.parse(instant)
  const day = formatDate(instant)
  if (Number.isNaN(time) || day === '') return ''

  return `${new Date(time + offset).toISOString().slice(11, 16)}, ${day}`
}
