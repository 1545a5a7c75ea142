import { isWorkingDay, type WorkCalendar } from '../../shared/isWorkingDay.ts'
import { openingOn } from '../../shared/openingOn.ts'
import { shiftWorkingDays } from '../../shared/shiftWorkingDays.ts'
import { shiftDays } from '../../shared/shiftDays.ts'
import type { Recurrence } from './types.ts'

/** A calendar that never works must not hang the caller. */
const maxDaysOff = 400

/** The instant at which what is due on a day begins: in the morning of a working day – of the first one, after days off. */
export function beginsAt(
  { before, beforeIn }: Pick<Recurrence, 'before' | 'beforeIn'>,
  due: string,
  calendar: WorkCalendar,
): string {
  if (beforeIn === 'workingDays' && before > 0) return shiftWorkingDays(openingOn(due), -before, calendar)
  let day = shiftDays(due, -before)
  for (let passed = 0; !isWorkingDay(day, calendar) && passed < maxDaysOff; passed += 1)
    day = shiftDays(day, 1)
  return openingOn(day)
}
