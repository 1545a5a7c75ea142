import type { GlobalBeforeChangeHook } from 'payload'

import { noteCalendarChange } from '../src/services/calendarChange/noteCalendarChange.ts'

/** Deadlines and timers that are set already follow a change of days off. */
export const followCalendar: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const original = originalDoc as Record<string, unknown> | undefined
  await noteCalendarChange({ data: data as Record<string, unknown>, original, req })
  return data as unknown
}
