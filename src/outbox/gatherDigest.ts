import type { Payload, Where } from 'payload'

import { dossierStore } from '../database/dossierStore.ts'
import type { Entry } from './entry.ts'

/** More than these wait for the next day. */
const most = 500

type Gathered = Entry & { createdAt: string }

/**
 * The mails of one digest. First the digest’s own row says which they may be, under its fence, so that a worker that has
 * slept past its lease changes nothing; then each is taken over. What was taken stays in this digest, and whoever sends it
 * again after a crash sends the same; what was not, or came later, goes into the next.
 */
export const gatherDigest = async (payload: Payload, entry: Entry): Promise<Gathered[]> => {
  const ofDigest = { digest: { equals: entry.dedupeKey } }
  const ids = await rowsOf(payload, entry, { and: [ofDigest, { status: { equals: 'held' } }] })
  if (ids.length === 0) return []
  const listed = { id: { in: ids } }
  const held = await find(payload, { and: [listed, ofDigest, { status: { equals: 'held' } }] })
  for (const row of held) await take(payload, row)
  return find(payload, { and: [listed, ofDigest, { status: { equals: 'done' } }] })
}

const rowsOf = async (payload: Payload, entry: Entry, waiting: Where): Promise<unknown[]> => {
  const known = entry.payload['rows']
  if (Array.isArray(known)) return known as unknown[]
  const rows = (await find(payload, waiting, most)).map(({ id }) => id)
  const isOurs = await dossierStore(payload).compareAndSet({
    collection: 'outbox',
    id: entry.id,
    set: { payload: { ...entry.payload, rows } },
    where: { fence: entry.fence, status: 'leased' },
  })
  if (!isOurs) throw new Error('The lease ran out and another worker has this digest')
  return rows
}

/** Nothing where another was first: either it is in this digest already, or on its way to the next. */
const take = (payload: Payload, { fence, id }: Entry): Promise<boolean> =>
  dossierStore(payload).compareAndSet({
    collection: 'outbox',
    id,
    set: { status: 'done', updatedAt: new Date().toISOString() },
    where: { fence, status: 'held' },
  })

const find = async (payload: Payload, where: Where, limit = 0): Promise<Gathered[]> => {
  const { docs } = await payload.find({
    collection: 'outbox',
    depth: 0,
    limit,
    overrideAccess: true,
    pagination: false,
    sort: 'createdAt',
    where,
  })
  return docs as unknown as Gathered[]
}
