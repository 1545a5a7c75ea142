import type { Payload } from 'payload'

import type { Procedure } from '../../../payload-types.ts'
import { dossierStore } from '../../database/dossierStore.ts'
import { newId } from '../../database/newId.ts'
import { dueOccurrences } from '../../workflow/schedules/dueOccurrences.ts'
import type { Occurrence } from '../../workflow/schedules/types.ts'
import { officeCalendar } from '../calendar.ts'
import { now } from '../clock.ts'
import { marksOf } from './marksOf.ts'
import type { ScheduledWork } from './scheduledWork.ts'
import { schedulesOf } from './schedulesOf.ts'

type Given = Pick<Procedure, 'id' | 'scheduleMarks' | 'schedules' | 'title'>

/**
 * Puts what schedules have made due into the outbox, each period of each schedule under one key: of two workers that see
 * it, one puts it there, and what a tick missed the next one finds. Tells whether there was anything.
 */
export const dueSchedules = (payload: Payload): (() => Promise<boolean>) => {
  /** What this process knows to be there, so that the past is not written down anew at each tick. */
  const known = new Set<string>()
  return async () => {
    const { docs } = await payload.find({
      collection: 'procedures',
      depth: 0,
      limit: 0,
      overrideAccess: true,
      pagination: false,
      select: { scheduleMarks: true, schedules: true, title: true },
      where: { active: { not_equals: false } },
    })
    const fresh = docs.filter((procedure) => Object.keys(marksOf(procedure)).length > 0)
    if (fresh.length === 0) return false
    const calendar = await officeCalendar(payload)
    const rows = fresh.flatMap((procedure) => dueIn(procedure, calendar)).filter(({ key }) => !known.has(key))
    for (const { key, ...row } of rows) {
      await dossierStore(payload).insertOnce('outbox', { ...row, ...queued(), dedupeKey: key, id: newId() })
      known.add(key)
    }
    return rows.length > 0
  }
}

const dueIn = (procedure: Given, calendar: Parameters<typeof dueOccurrences>[0]['calendar']) => {
  const marks = marksOf(procedure)
  return schedulesOf(procedure).flatMap((schedule) => {
    const mark = marks[schedule.key]
    if (!schedule.active || !mark || mark.first === null) return []
    const { first, since } = mark
    const { key, missed } = schedule
    return dueOccurrences({ calendar, first, missed, now: now(), rule: schedule }).map((occurrence) =>
      rowOf(procedure, occurrence, { key, since }),
    )
  })
}

const rowOf = (
  { id, title }: Given,
  { due, period }: Occurrence,
  { key, since }: { key: string; since: string },
) => ({
  key: `schedule:${id}:${key}:${period.key}:${since}`,
  kind: 'schedule',
  payload: { due, period, schedule: key, since } satisfies ScheduledWork,
  subjectCollection: 'procedures',
  subjectId: id,
  summary: `${title} – ${period.name.vi}`,
})

const queued = () => ({
  attempts: 0,
  fence: 0,
  lastError: null,
  leaseUntil: null,
  // The outbox runs on the clock of the machine.
  nextAttemptAt: new Date().toISOString(),
  status: 'queued',
})
