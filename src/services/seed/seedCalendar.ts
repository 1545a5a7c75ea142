import type { Payload } from 'payload'

import { calendar } from '../../definitions/calendar.ts'

/** Public holidays and worked weekends as shipped; the standing body keeps them by the yearly notice. */
export const seedCalendar = async (payload: Payload): Promise<void> => {
  await payload.updateGlobal({
    data: {
      holidays: calendar.holidays.map(({ date }) => date),
      workedWeekends: calendar.workedWeekends.map(({ date }) => date),
    },
    overrideAccess: true,
    slug: 'calendar',
  })
}
