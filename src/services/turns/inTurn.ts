import { setTimeout as sleep } from 'node:timers/promises'

import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { FifoLock } from '../../database/fifoLock.ts'
import { keyedId } from '../../database/keyedId.ts'
import { DomainError } from '../../shared/domainError.ts'

/** Whoever holds it and is gone holds it no longer than this; no save takes nearly as long. */
const leaseMs = 30_000
const waitMs = 20_000
const pauseMs = 15

const queues = new WeakMap<object, Map<string, FifoLock>>()

/**
 * Lets one at a time do what only holds as long as nobody else does it meanwhile: within a process in order of arrival,
 * and where several processes share a database, by a row of it that is taken and given back.
 */
export const inTurn = async <T>(payload: Payload, name: string, work: () => Promise<T>): Promise<T> => {
  const queue = queueOf(payload, name)
  // SQLite belongs to one process.
  if (payload.db.name !== 'mongoose') return queue.run(work)
  return queue.run(async () => {
    const giveBack = await take(payload, name)
    try {
      return await work()
    } finally {
      await giveBack()
    }
  })
}

const queueOf = ({ db }: Payload, name: string): FifoLock => {
  const ofDatabase = queues.get(db) ?? new Map<string, FifoLock>()
  queues.set(db, ofDatabase)
  const queue = ofDatabase.get(name) ?? new FifoLock(waitMs)
  ofDatabase.set(name, queue)
  return queue
}

type Row = { data?: { until?: number } }

/** The row holds until when it is taken. It stands among what a backup leaves out: a restored lock would be nobody's. */
const take = async (payload: Payload, name: string): Promise<() => Promise<boolean>> => {
  const store = dossierStore(payload)
  const key = `in-turn:${name}`
  const row = { collection: 'payload-kv', id: keyedId(key) } as const
  const change = (from: number, to: number): Promise<boolean> =>
    store.compareAndSet({ ...row, set: { data: { until: to } }, where: { data: { until: from } } })
  await store.insertOnce(row.collection, { data: { until: 0 }, id: row.id, key })
  for (const end = Date.now() + waitMs; Date.now() < end;) {
    const now = Date.now()
    const found = await payload.db.findOne<Row & { id: string }>({
      collection: row.collection,
      where: { id: { equals: row.id } },
    })
    const taken = found?.data?.until ?? 0
    const until = now + leaseMs
    if (taken < now && (await change(taken, until))) return () => change(until, 0)
    await sleep(pauseMs)
  }
  throw new DomainError('BUSY', 503, {
    vi: 'Nhiều người đang thực hiện việc này cùng lúc; hãy thử lại.',
    en: 'Many are doing this at once; try again.',
  })
}
