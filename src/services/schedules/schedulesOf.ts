import type { Procedure } from '../../../payload-types.ts'
import { isRole } from '../../commendation/isRole.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Schedule, ScheduleMarks } from './schedule.ts'

type Given = Pick<Procedure, 'scheduleMarks' | 'schedules'>

/** The schedules of a procedure, as they are kept. */
export const schedulesOf = ({ schedules }: Given): Schedule[] =>
  (schedules ?? []).map((row) => ({
    active: row.active === true,
    answers: (row.answers ?? []).map(({ field, value }) => ({ field, value })),
    before: row.before ?? 0,
    beforeIn: row.beforeIn,
    beginAs: row.beginAs,
    covers: row.covers,
    coversPrevious: row.coversPrevious === true,
    day: row.day,
    every: row.every,
    from: row.from ?? null,
    key: row.key,
    missed: row.missed,
    month: row.month ?? 1,
    person: idOf(row.person),
    role: isRole(row.role) ? row.role : null,
    share: row.share ?? 'roundRobin',
    title: row.title,
    until: row.until ?? null,
  }))

export const marksOf = ({ scheduleMarks }: Given): ScheduleMarks => (scheduleMarks ?? {}) as ScheduleMarks
