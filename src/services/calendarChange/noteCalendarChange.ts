import type { PayloadRequest } from 'payload'

import { newId } from '../../database/newId.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { daysOf } from '../calendar.ts'
import { calendarRow } from './calendarRow.ts'

type Days = { holidays?: unknown; updatedAt?: unknown; workedWeekends?: unknown }
type Args = { data: Days; original: Days | undefined; req: PayloadRequest }

/** Running steps of the office finish by the former calendar meanwhile; on MongoDB the calendar is written after the row. */
const PATIENCE_MS = 5_000

/**
 * Days off were changed: what is set already is to follow, in the background. Written before the calendar itself, so that
 * a crash in between leaves a job that finds nothing to do instead of none.
 */
export const noteCalendarChange = async ({ data, original, req }: Args): Promise<void> => {
  const before = { holidays: daysOf(original?.holidays), workedWeekends: daysOf(original?.workedWeekends) }
  const after = {
    holidays: data.holidays === undefined ? before.holidays : daysOf(data.holidays),
    workedWeekends: data.workedWeekends === undefined ? before.workedWeekends : daysOf(data.workedWeekends),
  }
  // The first calendar of an office comes before its dossiers.
  if (!original?.updatedAt || isSame(before, after)) return
  const row = calendarRow({
    at: new Date(Date.now() + PATIENCE_MS).toISOString(),
    job: newId(),
    step: 0,
    work: { after: null, before, by: req.user?.id ?? null, checked: 0, collection: 0, moved: 0 },
  })
  await req.payload.create({ collection: 'outbox', data: row, overrideAccess: true, req })
}

const isSame = (before: Days, after: Days): boolean => {
  const sorted = (days: unknown) => canonicalJson([...new Set(daysOf(days))].sort())
  return (
    sorted(before.holidays) === sorted(after.holidays) &&
    sorted(before.workedWeekends) === sorted(after.workedWeekends)
  )
}
