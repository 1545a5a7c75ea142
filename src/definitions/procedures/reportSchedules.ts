import type { Role } from '../../commendation/roles.ts'
import type { Missed, Recurrence } from '../../workflow/schedules/types.ts'

/** A schedule on behalf of a role; shipped, and off. */
export type ShippedSchedule = Recurrence & {
  answers: { field: string; value: string }[]
  key: string
  missed: Missed
  role: Role
  title: string
}

const period = { field: 'kyBaoCao', value: '{ start: period.start, end: period.end }' }

const report = {
  before: 30,
  beforeIn: 'days',
  coversPrevious: false,
  every: 'year',
  missed: 'each',
  role: 'standing-officer',
  title: 'Báo cáo định kỳ {period}',
} as const

/** The units' reports of six months and of the year, opened thirty days before they are due; the office confirms the days. */
export const reportSchedules: ShippedSchedule[] = [
  {
    ...report,
    answers: [{ field: 'loaiKy', value: '"half"' }, period],
    covers: 'halfYear',
    day: 15,
    key: 'bao-cao-6-thang',
    month: 6,
  },
  {
    ...report,
    answers: [{ field: 'loaiKy', value: '"year"' }, period],
    covers: 'year',
    day: 25,
    key: 'bao-cao-nam',
    month: 11,
  },
]
