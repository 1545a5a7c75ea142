import { randomUUID } from 'node:crypto'

import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { newId } from '../../database/newId.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { keyReused } from './keyReused.ts'

/** What is kept of a command under its key; `answer` once it is known. */
type Kept = { answer?: unknown; at: string; holder: string; request: string; until: string }

export type Claim = {
  /** Keeps the answer for whoever repeats the command. */
  answer: (answer: unknown) => Promise<void>
  /** Nothing was done: the key is free again. */
  release: () => Promise<void>
}

const leaseMs = 15_000
const renewMs = 5_000

/** This process, among those that share a database. */
const holder = randomUUID()

const collection = 'payload-kv'

/**
 * Takes a command for this process, so that its repeats wait; the answer where it has one already; null while another
 * is at it. What a killed process held is taken over: at once on SQLite, which has one process, else after its lease.
 */
export const claimCommand = async (
  payload: Payload,
  key: string,
  request: string,
): Promise<Claim | { given: unknown } | null> => {
  const at = new Date().toISOString()
  const claimed: Kept = { at, holder, request, until: untilFrom(Date.now()) }
  const found = await find(payload, key)
  if (found === null) {
    const id = newId()
    const isOurs = await dossierStore(payload).insertOnce(collection, { data: claimed, id, key })
    return isOurs ? hold(payload, id, claimed) : null
  }
  const { data, id } = found
  if (data.request !== request) throw keyReused()
  if ('answer' in data) return { given: data.answer }
  const isAbandoned =
    payload.db.name === 'mongoose' ? data.until < at : data.holder !== holder || data.until < at
  const isOurs = isAbandoned && (await replace(payload, id, data, claimed))
  return isOurs ? hold(payload, id, claimed) : null
}

const untilFrom = (ms: number): string => new Date(ms + leaseMs).toISOString()

const find = async (payload: Payload, key: string): Promise<null | { data: Kept; id: string }> => {
  const { docs } = await payload.find({
    collection,
    depth: 0,
    limit: 1,
    overrideAccess: true,
    pagination: false,
    where: { key: { equals: key } },
  })
  const [row] = docs
  return row && isRecord(row.data) ? { data: row.data as Kept, id: String(row.id) } : null
}

const replace = (payload: Payload, id: string, before: Kept, after: Kept): Promise<boolean> =>
  dossierStore(payload).compareAndSet({ collection, id, set: { data: after }, where: { data: before } })

const hold = (payload: Payload, id: string, claimed: Kept): Claim => {
  let kept = claimed
  let isOver = false
  let renewal: Promise<unknown> = Promise.resolve()
  const renew = async (): Promise<void> => {
    const renewed = { ...kept, until: untilFrom(Date.now()) }
    if (!isOver && (await replace(payload, id, kept, renewed))) kept = renewed
  }
  const timer = setInterval(() => {
    renewal = renewal.then(renew).catch(() => undefined)
  }, renewMs)
  timer.unref()
  const end = async (): Promise<void> => {
    isOver = true
    clearInterval(timer)
    await renewal
  }
  return {
    answer: async (answer) => {
      await end()
      // As it will be read back: MongoDB keeps what is undefined as null.
      await replace(payload, id, kept, { ...kept, answer: JSON.parse(JSON.stringify(answer)) as unknown })
    },
    release: async () => {
      await end()
      await payload.delete({
        collection,
        overrideAccess: true,
        where: { and: [{ id: { equals: id } }, { 'data.holder': { equals: holder } }] },
      })
    },
  }
}
