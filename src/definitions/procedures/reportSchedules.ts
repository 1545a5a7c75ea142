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

/** Units report by the due day, and the report goes upward by another one of the year of the period. */
const dates = (day: number, month: number) => [
  { field: 'hanDonViNop', value: 'period.due' },
  { field: 'hanGuiBaoCao', value: `date(period.year, ${String(month)}, ${String(day)})` },
]

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
    answers: [{ field: 'loaiKy', value: '"half"' }, period, ...dates(30, 6)],
    covers: 'halfYear',
    day: 15,
    key: 'bao-cao-6-thang',
    month: 6,
  },
  {
    ...report,
    answers: [{ field: 'loaiKy', value: '"year"' }, period, ...dates(15, 12)],
    covers: 'year',
    day: 25,
    key: 'bao-cao-nam',
    month: 11,
  },
]
