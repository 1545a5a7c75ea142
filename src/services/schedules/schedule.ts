import type { Role } from '../../commendation/roles.ts'
import type { Missed, Recurrence } from '../../workflow/schedules/types.ts'

/** What begins a procedure by itself, as an administrator wrote it and the checks let it pass. */
export type Schedule = Recurrence & {
  active: boolean
  answers: { field: string; value: string }[]
  beginAs: 'person' | 'role'
  key: string
  missed: Missed
  person: null | string
  role: null | Role
  share: 'leastLoaded' | 'roundRobin'
  title: string
}

/**
 * Since when a schedule runs as it is, and the first due day that counts. It is new when the schedule is switched on or
 * falls on other days: what would have begun before is not made up for.
 */
export type ScheduleMark = { first: null | string; rule: string; since: string }

export type ScheduleMarks = Record<string, ScheduleMark>
