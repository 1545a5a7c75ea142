import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { newId } from '../../database/newId.ts'
import { followCalendar } from '../../workflow/timers/followCalendar.ts'
import { type OfficeCalendar, officeCalendar } from '../calendar.ts'
import { now } from '../clock.ts'
import { type Dossier, type WorkflowCollection, workflowCollections } from '../dossiers/dossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { moveBySystem } from '../dossiers/moveBySystem.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { calendarRow, type CalendarWork } from './calendarRow.ts'
import { tellOffice } from './tellOffice.ts'

type Work = CalendarWork & { job: string; step: number }

/** Dossiers that are looked at in one step, between which other work of the outbox is done. */
const batch = 100
const maxTries = 5

/**
 * One step of following a changed calendar: the next dossiers with a deadline or a timer, each by a write of its own.
 * The step after it, or the telling of the end, is written before this one is marked as done; repeated after a crash it
 * finds moved what it has moved.
 */
export const followInSteps = async (payload: Payload, work: Work): Promise<string> => {
  const { after, before, job, step } = work
  const collection = workflowCollections[work.collection]
  if (collection === undefined) {
    await tellOffice(payload, work)
    return `Đã tính lại hạn của ${String(work.moved)} hồ sơ`
  }
  const found = await nextDossiers(payload, collection, after)
  const calendar = await officeCalendar(payload)
  let moved = 0
  for (const dossier of found) {
    if (await follow({ before, calendar, collection, dossier, payload })) moved += 1
  }
  const last = found.at(-1)
  const isThrough = last === undefined || found.length < batch
  const next: CalendarWork = {
    ...work,
    after: isThrough ? null : last.id,
    checked: work.checked + found.length,
    collection: isThrough ? work.collection + 1 : work.collection,
    moved: work.moved + moved,
  }
  const row = calendarRow({ at: new Date().toISOString(), job, step: step + 1, work: next })
  await dossierStore(payload).insertOnce('outbox', { id: newId(), ...row })
  return `Lịch làm việc thay đổi: ${String(next.moved)}/${String(next.checked)} hồ sơ đổi hạn`
}

const nextDossiers = async (
  payload: Payload,
  collection: WorkflowCollection,
  after: null | string,
): Promise<Dossier[]> => {
  const found = await payload.db.find({
    collection,
    limit: batch,
    pagination: false,
    sort: 'id',
    where: {
      and: [
        { or: [{ dueAt: { exists: true } }, { nextTimerAt: { exists: true } }] },
        ...(after === null ? [] : [{ id: { greater_than: after } }]),
      ],
    },
  })
  return found.docs as unknown as Dossier[]
}

type Each = {
  before: OfficeCalendar
  calendar: OfficeCalendar
  collection: WorkflowCollection
  dossier: Dossier
  payload: Payload
}

/** Whether a dossier has followed. The staff list is asked for only where something moves. */
const follow = async ({ before, calendar, collection, dossier, payload }: Each): Promise<boolean> => {
  const asked = { definition: await workflowOf(payload, dossier), formerly: before }
  const facts = { calendar, now: now() }
  if (!followCalendar({ ...asked, facts, instance: instanceOf(dossier) }).ok) return false
  for (let tries = 0; ; tries += 1) {
    try {
      return await moveBySystem({
        action: 'calendar',
        changes: {},
        collection,
        id: String(dossier.id),
        judge: (given) => followCalendar({ ...given, formerly: before }),
        payload,
      })
    } catch (error) {
      // Somebody works on it in this moment.
      if (tries >= maxTries) throw error
    }
  }
}
