import type { Language } from '../shared/language.ts'

const hanoiOffset = 7 * 60 * 60 * 1000

const two = (value: number): string => String(value).padStart(2, '0')

/** A day or a UTC instant as read in Việt Nam: `05/12/2023`, `14:30 ngày 05/12/2023`. Anything else stays as it is. */
export const formatMoment = (moment: string, language: Language): string => {
  const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(moment)
  if (day) return `${day[3] ?? ''}/${day[2] ?? ''}/${day[1] ?? ''}`
  const time = /^\d{4}-\d{2}-\d{2}T/.test(moment) ? Date.parse(moment) : Number.NaN
  if (Number.isNaN(time)) return moment
  const local = new Date(time + hanoiOffset)
  const date = `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${String(local.getUTCFullYear())}`
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())} ${language === 'vi' ? 'ngày' : 'on'} ${date}`
}
