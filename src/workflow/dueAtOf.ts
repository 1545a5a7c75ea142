import { addWorkingDays } from '../shared/addWorkingDays.ts'
import { openingOn } from '../shared/openingOn.ts'
import { dayKey } from './timers/dayKey.ts'
import type { Origins } from './timers/firstRing.ts'
import type { StateDefinition } from './types.ts'

/**
 * When the work of a state is due (ISO, UTC): at the end of the day that its deadline names – of the next working day
 * where that is a day off (Civil Code 2015, Article 148.5) –, else so many working days after entering; null when it has
 * no deadline.
 */
export const dueAtOf = (
  state: StateDefinition | undefined,
  { calendar, days, enteredAt }: Omit<Origins, 'dueAt'>,
): null | string => {
  const day = days[dayKey()]
  if (state?.deadline === undefined) return null
  if (day !== undefined) return addWorkingDays(openingOn(day), 0, calendar)
  const { workingDays } = state.deadline
  return workingDays === undefined ? null : addWorkingDays(enteredAt, workingDays, calendar)
}
