import { canonicalJson } from '../../shared/canonicalJson.ts'
import type { WorkCalendar } from '../../shared/isWorkingDay.ts'
import { nextOccurrences } from '../../workflow/schedules/nextOccurrences.ts'
import type { Schedule, ScheduleMark, ScheduleMarks } from './schedule.ts'

type Asked = { at: string; before: ScheduleMarks; calendar: WorkCalendar; schedules: Schedule[] }

/** The marks of those that are on: as they were, or new where a schedule was switched on or falls on other days now. */
export const markSchedules = ({ at, before, calendar, schedules }: Asked): ScheduleMarks =>
  Object.fromEntries(
    schedules
      .filter(({ active }) => active)
      .map((schedule): [string, ScheduleMark] => {
        const rule = ruleOf(schedule)
        const known = Object.hasOwn(before, schedule.key) ? before[schedule.key] : undefined
        if (known?.rule === rule && known.first !== null) return [schedule.key, known]
        // By the due day, which no change of the office calendar moves.
        const [next] = nextOccurrences(schedule, at, 1, calendar)
        return [schedule.key, { first: next?.due ?? null, rule, since: at }]
      }),
  )

/** The days it falls on. A later last day brings more of them and moves none. */
const ruleOf = ({ before, beforeIn, covers, coversPrevious, day, every, from, month }: Schedule): string =>
  canonicalJson([
    before,
    beforeIn,
    covers,
    coversPrevious,
    day,
    every,
    from ?? null,
    every === 'month' ? 1 : month,
  ])
