import type { Payload } from 'payload'

export type OfficeCalendar = { holidays: string[]; workedWeekends: string[] }

/** Days off and weekend days worked instead, as the office keeps them. */
export const officeCalendar = async (payload: Payload): Promise<OfficeCalendar> => {
  const calendar = await payload.findGlobal({ depth: 0, overrideAccess: true, slug: 'calendar' })
  return { holidays: daysOf(calendar.holidays), workedWeekends: daysOf(calendar.workedWeekends) }
}

const daysOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((day): day is string => typeof day === 'string') : []
