import { setImmediate as nextTurn } from 'node:timers/promises'

import type { Payload } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import { dueTimers } from '../services/timers/dueTimers.ts'
import { workflowCollections } from '../services/dossiers/dossier.ts'
import { now } from '../services/clock.ts'
import { sweepCommands } from '../services/commands/sweepCommands.ts'
import { sweepFiles } from '../services/files/sweepFiles.ts'
import { dueSchedules } from '../services/schedules/dueSchedules.ts'
import { deliverConsequences } from './deliverConsequences.ts'
import { deliverEntry } from './deliverEntry.ts'
import type { Entry } from './entry.ts'
import { registerWorker } from './wakeWorker.ts'

export type Worker = { drain: () => Promise<void>; stop: () => Promise<void> }

const POLL_MS = 1_000
const RING_MS = 2_000
const RECOVER_MS = 5_000
const SCHEDULES_MS = 30_000
const SWEEP_MS = 3_600_000
const BATCH = 50

/** Delivers the outbox: at once when woken, by polling otherwise; finishes what a crash left half done. */
export const startWorker = (payload: Payload): Worker => {
  let running: Promise<void> = Promise.resolve()
  let isStopping = false
  let isAsked = false
  let rangAt = 0
  let recoveredAt = 0
  let schedulesAt = 0
  let sweptAt = Date.now()

  const askSchedules = dueSchedules(payload)
  const deliverAll = async (): Promise<void> => {
    while (!isStopping && (await deliverDue(payload, () => isStopping)) > 0) isAsked = false
  }
  const round = async (): Promise<void> => {
    isAsked = false
    if (isStopping) return
    if (Date.now() - recoveredAt > RECOVER_MS) {
      recoveredAt = Date.now()
      await settleLeftovers(payload)
    }
    if (Date.now() - sweptAt > SWEEP_MS) {
      sweptAt = Date.now()
      await sweepFiles(payload, now())
      await sweepCommands(payload, now())
    }
    if (Date.now() - schedulesAt > SCHEDULES_MS) {
      schedulesAt = Date.now()
      await askSchedules().catch((error: unknown) => {
        payload.logger.error({ err: error, msg: 'The schedules could not be asked and will be asked again' })
      })
    }
    await deliverAll()
    if (Date.now() - rangAt < RING_MS) return
    rangAt = Date.now()
    // Mails wait for a batch of timers, not for all of them.
    const ring = dueTimers(payload)
    for (let rung = await ring(); rung !== null && !isStopping; rung = await ring()) {
      if (rung > 0) await deliverAll()
    }
  }
  const run = (): Promise<void> => {
    running = running.then(round).catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'The outbox worker met an error and goes on' })
    })
    return running
  }
  registerWorker(payload, {
    carryOut: (collection, id) => deliverConsequences(payload, collection, id),
    wake: () => {
      if (isAsked || isStopping) return
      isAsked = true
      setImmediate(() => void run())
    },
  })
  const timer = setInterval(() => {
    if (!isAsked) void run()
  }, POLL_MS)
  void run()

  return {
    drain: async () => {
      rangAt = 0
      recoveredAt = 0
      schedulesAt = 0
      await run()
    },
    stop: async () => {
      isStopping = true
      clearInterval(timer)
      await running
    },
  }
}

const settleLeftovers = async (payload: Payload): Promise<void> => {
  const store = dossierStore(payload)
  for (const collection of workflowCollections) {
    for (const id of await store.unsettled(collection)) await store.settle(collection, id)
  }
}

/** One batch, or as much of it as there is before a stop. */
const deliverDue = async (payload: Payload, isStopping: () => boolean): Promise<number> => {
  const at = new Date().toISOString()
  const found = await payload.db.find({
    collection: 'outbox',
    limit: BATCH,
    pagination: false,
    sort: 'nextAttemptAt',
    where: {
      or: [
        { and: [{ status: { equals: 'queued' } }, { nextAttemptAt: { less_than_equal: at } }] },
        // Kept back for a digest that went without it: on to the next one.
        { and: [{ status: { equals: 'held' } }, { nextAttemptAt: { less_than_equal: at } }] },
        { and: [{ status: { equals: 'leased' } }, { leaseUntil: { less_than: at } }] },
      ],
    },
  })
  let delivered = 0
  for (const entry of found.docs) {
    if (isStopping()) break
    // SQLite answers without waiting: a long queue would let nobody in between.
    await nextTurn()
    if (await deliverEntry(payload, entry as unknown as Entry)) delivered += 1
  }
  return delivered
}
