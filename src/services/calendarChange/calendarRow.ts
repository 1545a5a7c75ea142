import type { OfficeCalendar } from '../calendar.ts'

/** How far the dossiers of the office have followed a change of its calendar. */
export type CalendarWork = {
  /** The last dossier that was looked at; null at the beginning of a collection. */
  after: null | string
  before: OfficeCalendar
  /** Whoever changed it. */
  by: null | string
  checked: number
  /** Which of the collections, in their order. */
  collection: number
  moved: number
}

type Args = { at: string; job: string; step: number; work: CalendarWork }

/** One bounded step of it, as a row of the outbox. */
export const calendarRow = ({ at, job, step, work }: Args) => ({
  attempts: 0,
  dedupeKey: `calendar:${job}:${String(step)}`,
  fence: 0,
  kind: 'calendar',
  nextAttemptAt: at,
  payload: { ...work, job, step },
  status: 'queued',
})
