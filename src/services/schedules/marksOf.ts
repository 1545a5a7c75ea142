import type { Procedure } from '../../../payload-types.ts'
import type { ScheduleMarks } from './schedule.ts'

/** Since when each schedule of a procedure runs; none of one that is off. */
export const marksOf = ({ scheduleMarks }: Pick<Procedure, 'scheduleMarks'>): ScheduleMarks =>
  (scheduleMarks ?? {}) as ScheduleMarks
