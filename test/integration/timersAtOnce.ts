import { createClient } from '@libsql/client'
import type { Payload } from 'payload'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'

import { dossierStore } from '../../src/database/dossierStore.ts'
import { mongoCollection } from '../../src/database/mongoCollection.ts'
import { newId } from '../../src/database/newId.ts'
import { getEnv } from '../../src/env.ts'
import { actorOf } from '../../src/services/dossiers/actorOf.ts'
import { findDossier } from '../../src/services/dossiers/findDossier.ts'
import { instanceOf } from '../../src/services/dossiers/instanceOf.ts'
import { startDossier } from '../../src/services/dossiers/startDossier.ts'
import { dueTimers } from '../../src/services/timers/dueTimers.ts'
import { fireTimers } from '../../src/services/timers/fireTimers.ts'
import type { WorkflowDefinition } from '../../src/workflow/types.ts'
import { anAccount } from './anAccount.ts'
import { aWorkflowVersion } from './aWorkflowVersion.ts'
import { openSystem, type System } from './openSystem.ts'

const database = process.env['TEST_MONGODB_URI'] ? 'MongoDB' : 'SQLite'
const text = (vi: string) => ({ en: vi, vi })
const past = '2026-01-05T03:00:00.000Z'
const batch = 200

const clocked = (user: string): WorkflowDefinition => ({
  formatVersion: 1,
  initial: 'work',
  key: 'clocked',
  name: text('clocked'),
  states: [
    {
      assign: { to: [{ kind: 'person', user }] },
      key: 'work',
      kind: 'initial',
      label: text('Đang làm'),
      phase: text('Đang làm'),
      timers: [
        {
          at: { from: 'entry', workingDays: 2 },
          key: 'nudge',
          then: { do: 'remind', template: 'turn', to: 'assignees' },
        },
      ],
      turn: [],
    },
    { key: 'done', kind: 'success', label: text('Xong'), phase: text('Xong'), turn: [] },
  ],
  transitions: [
    {
      action: 'finish',
      by: [{ relation: 'assignee' }],
      comment: 'optional',
      from: ['work'],
      label: text('Xong'),
      to: 'done',
    },
  ],
})

/** So many dossiers whose reminder is due at the same moment, and two workers, one of which sleeps over it. */
export const timersAtOnce = (count: number): void => {
  describe(`${String(count)} timers due at once, on ${database}`, () => {
    let ids: string[]
    let system: System

    const first = async (payload: Payload): Promise<string> => {
      const user = await anAccount(payload, { domain: 'timers', key: 'worker', role: 'employee' })
      const { id } = await startDossier({
        actor: actorOf(user),
        collection: 'cases',
        command: { key: null, request: '' },
        fields: { formVersion: null, person: null, title: 'Việc có hẹn giờ' },
        payload,
        workflowVersion: await aWorkflowVersion(payload, clocked(user.id)),
      })
      return id
    }
    const rows = async () => {
      const found = await system.payload.find({
        collection: 'history',
        depth: 0,
        limit: 0,
        pagination: false,
        select: { subjectId: true },
        where: { action: { equals: 'timer:nudge' } },
      })
      return found.docs.map(({ subjectId }) => subjectId)
    }
    const inOutbox = async (kind: string) =>
      (
        await system.payload.count({
          collection: 'outbox',
          where: { and: [{ kind: { equals: kind } }, { subjectId: { in: ids.slice(0, 100) } }] },
        })
      ).totalDocs

    beforeAll(async () => {
      system = await openSystem()
      const { payload, worker } = system
      // The rounds are led by the test: what is mailed meanwhile is another matter.
      await worker.stop()
      const {
        createdAt: _made,
        updatedAt: _changed,
        ...model
      } = await findDossier({
        collection: 'cases',
        id: await first(payload),
        payload,
      })
      const { flow } = instanceOf(model)
      const due = {
        flow: { ...flow, timers: flow.timers.map((timer) => ({ ...timer, at: past })) },
        nextTimerAt: past,
      }
      ids = Array.from({ length: count }, () => newId())
      for (let start = 0; start < count; start += batch) {
        await Promise.all(
          ids
            .slice(start, start + batch)
            .map((id) => dossierStore(payload).insertOnce('cases', { ...model, ...due, id })),
        )
      }
    }, 900_000)
    afterAll(() => system.close())

    it('are found by an index, and no more of them at a time than a batch', async () => {
      const { payload } = system
      if (payload.db.name === 'mongoose') {
        const indexes = await mongoCollection(payload, 'cases').indexes()
        expect(indexes.map(({ key }) => Object.keys(key as object)[0])).toContain('nextTimerAt')
        return
      }
      // By a connection of its own: this driver leaves a plan that was asked for open, and with it the reader's snapshot.
      const client = createClient({ url: getEnv().DATABASE_URI })
      const plan = await client.execute({
        args: [past],
        sql: 'EXPLAIN QUERY PLAN SELECT id FROM cases WHERE next_timer_at <= ? ORDER BY next_timer_at LIMIT 200',
      })
      client.close()
      const detail = plan.rows.map((row) => String(row['detail'])).join('\n')
      expect(detail).toMatch(/USING (?:COVERING )?INDEX cases_next_timer_at_idx/)
    })

    it('ring once each, also for a worker that slept over it', async () => {
      const { payload } = system
      const find = payload.db.find.bind(payload.db)
      let wake = (): void => undefined
      const sizes: number[] = []
      const asleep = new Promise<void>((reached) => {
        const sleep = new Promise<void>((resolve) => {
          wake = resolve
        })
        let isFirst = true
        vi.spyOn(payload.db, 'find').mockImplementation(async (args) => {
          const found = await find(args)
          if (args.collection === 'cases' && args.sort === 'nextTimerAt') sizes.push(found.docs.length)
          if (!isFirst || args.collection !== 'users') return found
          isFirst = false
          reached()
          await sleep
          return found
        })
      })
      // It has read the dossier and judged nothing yet, when it falls asleep.
      const sleeper = fireTimers(payload, 'cases', ids[0] ?? '')
      await asleep

      const round = async () => {
        const ring = dueTimers(payload)
        let rounds = 0
        while ((await ring()) !== null) rounds += 1
        return rounds
      }
      const rounds = await Promise.all([round(), round()])
      wake()
      expect(await sleeper).toBe(0)
      vi.restoreAllMocks()

      expect(Math.max(...sizes)).toBeLessThanOrEqual(batch)
      expect(Math.max(...rounds)).toBeGreaterThanOrEqual(Math.ceil(count / batch / 2))
      const rung = await rows()
      expect([rung.length, new Set(rung).size]).toEqual([count, count])
      const left = await payload.count({ collection: 'cases', where: { nextTimerAt: { exists: true } } })
      expect(left.totalDocs - (await waiting())).toBe(0)
      const some = Math.min(count, 100)
      expect([await inOutbox('assign'), await inOutbox('mail')]).toEqual([some, some])
      expect(await round()).toBeGreaterThan(0)
      expect((await rows()).length).toBe(count)
    }, 1_500_000)

    /** Those that are not due yet: of the seeded plan, and the model itself. */
    const waiting = async () =>
      (
        await system.payload.count({
          collection: 'cases',
          where: { nextTimerAt: { greater_than: new Date().toISOString() } },
        })
      ).totalDocs
  })
}
