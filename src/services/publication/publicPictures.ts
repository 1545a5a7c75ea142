import type { Payload } from 'payload'

import { writesTo } from '../../database/writesTo.ts'
import { bodyPictures } from '../../publication/bodyPictures.ts'
import { idOf } from '../../shared/idOf.ts'

type Kept = { at: number; ids: Promise<string[]>; writes: null | number }

const pages = ['articles', 'exemplars', 'notices'] as const
/** Where nobody counts what other processes write. */
const keptForMs = 2_000

const kept = new WeakMap<Payload, Kept>()

/** The ids of the pictures that what is published shows: as covers and in texts. Read anew when a page has changed. */
export const publicPictures = (payload: Payload): Promise<string[]> => {
  const writes = writesTo(payload, pages)
  const known = kept.get(payload)
  const isFresh = writes === null ? Date.now() - (known?.at ?? 0) < keptForMs : known?.writes === writes
  if (known && isFresh) return known.ids
  const ids = readPictures(payload)
  kept.set(payload, { at: Date.now(), ids, writes })
  // What could not be read is asked for again.
  ids.catch(() => kept.delete(payload))
  return ids
}

const readPictures = async (payload: Payload): Promise<string[]> => {
  const everything = { depth: 0, overrideAccess: true, pagination: false } as const
  const isPublished = { published: { equals: true } }
  const [exemplars, articles, notices] = await Promise.all([
    payload.find({
      ...everything,
      collection: 'exemplars',
      select: { body: true, cover: true },
      where: { state: { equals: 'published' } },
    }),
    payload.find({ ...everything, collection: 'articles', select: { body: true }, where: isPublished }),
    payload.find({ ...everything, collection: 'notices', select: { body: true }, where: isPublished }),
  ])
  const covers = exemplars.docs.flatMap(({ cover }) => idOf(cover) ?? [])
  const bodies = [...exemplars.docs, ...articles.docs, ...notices.docs].flatMap(({ body }) =>
    bodyPictures(body),
  )
  return [...new Set([...covers, ...bodies])]
}
