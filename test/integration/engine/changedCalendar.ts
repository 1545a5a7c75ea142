import { expect, it } from 'vitest'

import { dossierStore } from '../../../src/database/dossierStore.ts'
import { officeCalendar } from '../../../src/services/calendar.ts'
import { instanceOf } from '../../../src/services/dossiers/instanceOf.ts'
import { verifyHistory } from '../../../src/services/dossiers/verifyHistory.ts'
import { addWorkingDays } from '../../../src/shared/addWorkingDays.ts'
import { localDay } from '../../../src/shared/localDay.ts'
import { aState } from './aState.ts'
import { aStep } from './aStep.ts'
import { aWorkflow } from './aWorkflow.ts'
import type { EngineOffice } from './engineOffice.ts'

/** Deadlines after the working calendar has changed. */
export const changedCalendar = (office: EngineOffice): void => {
  const { act, begin, dossierOf, historyOf, retryNow, who } = office

  it('deadlines and timers follow a changed calendar in bounded steps, once, and the office is told how many', async () => {
    const { payload } = office.system()
    const clocked = (key: string) =>
      aWorkflow(
        key,
        [
          aState('draft', {
            deadline: { workingDays: 40 },
            kind: 'initial',
            timers: [
              {
                at: { from: 'due', workingDays: -1 },
                key: 'soon',
                then: { do: 'remind', template: 'turn', to: 'creator' },
              },
            ],
            turn: [{ relation: 'creator' }],
          }),
        ],
        [aStep('close', 'draft', 'done', { by: [{ relation: 'creator' }] })],
      )
    const moving = await begin(clocked('follows'))
    const set = await begin(clocked('set-by-hand'))
    const over = await begin(clocked('over-by-then'))
    await act(over, who('creator'), 'close')
    const byHand = new Date(Date.now() + 400 * 86_400_000).toISOString()
    await dossierStore(payload).compareAndSet({
      collection: 'cases',
      id: set,
      set: { dueAt: byHand },
      where: {},
    })
    const before = await dossierOf(moving)

    const calendar = await payload.findGlobal({ slug: 'calendar' })
    const off = [3, 4, 5, 6, 7, 8, 9].map(
      (days) => localDay(new Date(Date.now() + days * 86_400_000).toISOString()) ?? '',
    )
    const holidays = [...new Set([...(calendar.holidays ?? []), ...off])]
    const editor = await payload.findByID({ collection: 'users', id: who('v1').id })
    const change = (data: Record<string, unknown>) =>
      payload.updateGlobal({
        data,
        overrideAccess: true,
        slug: 'calendar',
        user: { ...editor, collection: 'users' },
      })
    const jobs = () =>
      payload.find({
        collection: 'outbox',
        limit: 100,
        sort: '-createdAt',
        where: { kind: { equals: 'calendar' } },
      })
    await change({ digestHour: 8 })
    expect((await jobs()).totalDocs).toBe(0)
    await change({ holidays })
    const [row] = (await jobs()).docs
    await retryNow(row)

    const after = await dossierOf(moving)
    expect(String(after.dueAt) > String(before.dueAt)).toBe(true)
    expect(after.dueAt).toBe(
      addWorkingDays(instanceOf(after).flow.enteredAt, 40, await officeCalendar(payload)),
    )
    expect(instanceOf(after).flow.timers[0]?.at).not.toBe(instanceOf(before).flow.timers[0]?.at)
    const lines = await historyOf(moving)
    expect(lines.at(-1)).toMatchObject({
      action: 'calendar',
      automatic: true,
      label: 'Lịch làm việc thay đổi',
    })
    expect(await verifyHistory(payload, 'cases', moving)).toBeNull()
    expect(new Date(String((await dossierOf(set)).dueAt)).toISOString()).toBe(byHand)
    expect((await historyOf(over)).filter(({ action }) => action === 'calendar')).toHaveLength(0)
    const notice = await payload.find({
      collection: 'notifications',
      where: { and: [{ user: { equals: who('v1').id } }, { key: { contains: 'calendar:' } }] },
    })
    expect(notice.docs).toHaveLength(1)
    const told = Number(/hạn của (\d+) hồ sơ/.exec(String(notice.docs[0]?.subject))?.[1])
    const moved = await payload.count({ collection: 'history', where: { action: { equals: 'calendar' } } })
    expect(told).toBe(moved.totalDocs)

    // The same step delivered again finds all of it done.
    const [first] = (await jobs()).docs.filter(({ dedupeKey }) => dedupeKey?.endsWith(':0'))
    await retryNow(first)
    expect(await payload.count({ collection: 'history', where: { action: { equals: 'calendar' } } })).toEqual(
      moved,
    )
    await change({ holidays: calendar.holidays })
    await retryNow((await jobs()).docs.find(({ status }) => status === 'queued'))
    expect((await dossierOf(moving)).dueAt).toBe(before.dueAt)
  })
}
