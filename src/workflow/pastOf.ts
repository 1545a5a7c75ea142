import type { WorkCalendar } from '../shared/isWorkingDay.ts'
import { workingDaysBetween } from '../shared/workingDaysBetween.ts'
import type { Flow } from './flowTypes.ts'

type Past = {
  /** Actions that were carried out on this dossier, each once, however often. */
  done: string[]
  /** How many working days it has been in the present state; days that a pausing deadline does not count are not counted here either. */
  workingDaysInState: number
}

/** What conditions may ask about the past of a dossier. */
export const pastOf = (flow: Flow | null | undefined, now: string, calendar: WorkCalendar): Past => ({
  done: Object.keys(flow?.doers ?? {}),
  workingDaysInState: flow ? workingDaysBetween(flow.enteredAt, now, calendar) : 0,
})
