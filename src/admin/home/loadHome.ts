import type { Payload, TypedUser } from 'payload'

import { now } from '../../services/clock.ts'
import { textOf } from '../shared/textOf.ts'

export type HomeItem = {
  collection: string
  dueAt: string
  id: string
  key: string
  stateLabel: string
  title: string
}
export type HomeNotice = { at: string; id: string; link: string; subject: string }

type HomeData = {
  counts: Record<string, number>
  items: HomeItem[]
  name: string
  notices: HomeNotice[]
  now: string
  roles: string[]
  total: number
}

/** What the first page shows, read as this person and with no more rights than theirs. */
export async function loadHome(payload: Payload, user: TypedUser): Promise<HomeData> {
  const asUser = { depth: 0, overrideAccess: false, user } as const
  const work = await payload.find({
    ...asUser,
    collection: 'work-items',
    limit: 10,
    sort: 'dueAt',
    where: { open: { equals: true } },
  })
  const notices = await payload.find({ ...asUser, collection: 'notifications', limit: 5, sort: '-createdAt' })
  const me: Record<string, unknown> = { ...user }

  return {
    counts: await countStates(payload, user),
    items: work.docs.map((item) => ({
      collection: textOf(item.subjectCollection),
      dueAt: textOf(item.dueAt),
      id: textOf(item.subjectId),
      key: String(item.id),
      stateLabel: textOf(item.stateLabel),
      title: textOf(item.title),
    })),
    name: textOf(me['name']) || textOf(me['email']),
    notices: notices.docs.map((notice) => ({
      at: textOf(notice.createdAt),
      id: String(notice.id),
      link: textOf(notice.link),
      subject: textOf(notice.subject),
    })),
    now: now(),
    roles: Array.isArray(me['roles']) ? me['roles'].map(String) : [],
    total: work.totalDocs,
  }
}

/** The technical administrator sees no dossiers, so there is nothing to count. */
const countStates = async (payload: Payload, user: TypedUser): Promise<Record<string, number>> => {
  const found = await payload
    .find({
      collection: 'nominations',
      depth: 0,
      limit: 5000,
      overrideAccess: false,
      pagination: false,
      select: { state: true },
      user,
    })
    .catch((error: unknown) => {
      if (error instanceof Error && error.name === 'Forbidden') return { docs: [] }
      throw error
    })
  const counts: Record<string, number> = {}
  for (const { state } of found.docs) counts[textOf(state)] = (counts[textOf(state)] ?? 0) + 1
  return counts
}
