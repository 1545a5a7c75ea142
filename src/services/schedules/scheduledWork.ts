import type { Period } from '../../workflow/schedules/types.ts'

/** What a row of the outbox says of a case that the clock begins. */
export type ScheduledWork = {
  due: string
  period: Period
  /** Key of the schedule … */
  schedule: string
  /** … as it ran since then. One that was changed or switched off meanwhile begins nothing any more. */
  since: string
}
