import { formatDate } from '../../../shared/formatDate.ts'
import { localDay } from '../../../shared/localDay.ts'

type DayProps = { iso: string }

/** A day for people and machines; nothing where there is none. */
export function Day({ iso }: DayProps) {
  const day = formatDate(iso)
  return day === '' ? null : <time dateTime={localDay(iso) ?? undefined}>{day}</time>
}
