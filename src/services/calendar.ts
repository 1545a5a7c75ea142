import type { Payload } from 'payload'

import { defaultDigestHour } from '../notifications/nextDigestAt.ts'

export type OfficeCalendar = { holidays: string[]; workedWeekends: string[] }

/** Days off and weekend days worked instead, as the office keeps them. */
export const officeCalendar = async (payload: Payload): Promise<OfficeCalendar> => {
  const calendar = await payload.findGlobal({ depth: 0, overrideAccess: true, slug: 'calendar' })
  return { holidays: daysOf(calendar.holidays), workedWeekends: daysOf(calendar.workedWeekends) }
}

/** The same, with the hour at which the daily digest goes out. */
export const digestCalendar = async (
  payload: Payload,
): Promise<{ calendar: OfficeCalendar; hour: number }> => {
  const { digestHour, ...calendar } = await payload.findGlobal({
    depth: 0,
    overrideAccess: true,
    slug: 'calendar',
  })
  return {
    calendar: { holidays: daysOf(calendar.holidays), workedWeekends: daysOf(calendar.workedWeekends) },
    hour: digestHour ?? defaultDigestHour,
  }
}

export const daysOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((day): day is string => typeof day === 'string') : []
