import type { Procedure } from '../../../payload-types.ts'
import { isRole } from '../../commendation/isRole.ts'
import { idOf } from '../../shared/idOf.ts'
import type { Schedule } from './schedule.ts'

/** The schedules of a procedure, as they are kept. */
export const schedulesOf = ({ schedules }: Pick<Procedure, 'schedules'>): Schedule[] =>
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
