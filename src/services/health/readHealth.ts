import type { Payload, Where } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { now } from '../clock.ts'
import { workflowCollections } from '../dossiers/dossier.ts'
import type { DeliveryTrouble, Health, TimerTrouble, Trouble } from './health.ts'

const patienceMs = 5 * 60_000
const examples = 20

/** How the work behind the scenes goes: what was given up, what is late, what is stuck. Reads, never repairs. */
export const readHealth = async (payload: Payload): Promise<Health> => {
  const checkedAt = now()
  // The outbox runs on the clock of the machine, timers on that of the office.
  const [realDue, officeDue] = [Date.now(), Date.parse(checkedAt)].map((ms) =>
    new Date(ms - patienceMs).toISOString(),
  ) as [string, string]
  return {
    checkedAt,
    dead: await deliveries(payload, { status: { equals: 'dead' } }),
    late: await deliveries(payload, {
      // A mail that its digest went without moves on by the same clock.
      and: [{ status: { in: ['held', 'queued'] } }, { nextAttemptAt: { less_than: realDue } }],
    }),
    lateTimers: await lateTimers(payload, officeDue),
    schedules: await deliveries(payload, {
      and: [
        { kind: { equals: 'schedule' } },
        { attempts: { greater_than: 0 } },
        { status: { in: ['leased', 'queued'] } },
      ],
    }),
    stuck: await deliveries(payload, {
      and: [{ status: { equals: 'leased' } }, { leaseUntil: { less_than: realDue } }],
    }),
    unsettled: await countUnsettled(payload),
  }
}

const deliveries = async (payload: Payload, where: Where): Promise<Trouble<DeliveryTrouble>> => {
  const { docs, totalDocs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit: examples,
    overrideAccess: true,
    sort: 'nextAttemptAt',
    where,
  })
  return {
    examples: docs.map((entry) => ({
      about: entry.kind === 'schedule' ? (entry.summary ?? null) : null,
      attempts: entry.attempts ?? 0,
      collection: entry.subjectCollection ?? null,
      id: entry.id,
      kind: entry.kind ?? '',
      lastError: entry.lastError ?? null,
      since: entry.nextAttemptAt ?? entry.createdAt,
      subject: entry.subjectId ?? null,
    })),
    total: totalDocs,
  }
}

const lateTimers = async (payload: Payload, due: string): Promise<Trouble<TimerTrouble>> => {
  const found: TimerTrouble[] = []
  let total = 0
  for (const collection of workflowCollections) {
    const { docs, totalDocs } = await payload.find({
      collection,
      depth: 0,
      limit: examples,
      overrideAccess: true,
      select: { nextTimerAt: true },
      sort: 'nextTimerAt',
      where: { nextTimerAt: { less_than: due } },
    })
    total += totalDocs
    found.push(...docs.map(({ id, nextTimerAt }) => ({ collection, id, since: nextTimerAt ?? due })))
  }
  found.sort((a, b) => (a.since < b.since ? -1 : 1))
  return { examples: found.slice(0, examples), total }
}

const countUnsettled = async (payload: Payload): Promise<number> => {
  const store = dossierStore(payload)
  const counts = await Promise.all(
    workflowCollections.map(async (collection) => (await store.unsettled(collection)).length),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
