import { isIsoDate } from '../../shared/isIsoDate.ts'
import { localDay } from '../../shared/localDay.ts'

/** The day that the value of an expression means: a date, or the local day of an instant; null for all else. */
export const dayOf = (value: unknown): null | string => {
  if (typeof value !== 'string') return null
  if (isIsoDate(value)) return value
  const day = /^\d{4}-\d{2}-\d{2}T/.test(value) ? localDay(value) : null
  return day !== null && isIsoDate(day) ? day : null
}
