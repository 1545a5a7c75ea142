import { createLocalReq, type Payload } from 'payload'

import type { CalendarEntry } from '../../documents/buildCalendar.ts'
import { getEnv } from '../../env.ts'
import { now } from '../clock.ts'
import { actorOf } from '../dossiers/actorOf.ts'
import { reachOf } from '../todo/reachOf.ts'
import { deadlinesFor } from './deadlinesFor.ts'

const most = 200
const pastMs = 90 * 24 * 3_600_000

/** What a person has to do until when, also in the name of others, and the sessions they may read of, with no more rights than their own. */
export const readCalendar = async (payload: Payload, userId: string): Promise<CalendarEntry[] | null> => {
  const user = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: userId,
    overrideAccess: true,
  })
  if (!user || actorOf(user).roles.length === 0) return null
  const req = await createLocalReq({ user: { ...user, collection: 'users' } }, payload)
  const reach = await reachOf(req)
  const urlOf = (collection: string, id: string) =>
    `${getEnv().SERVER_URL}/admin/collections/${collection}/${id}`

  const entries = await deadlinesFor({ actor: actorOf(user), payload, reach, urlOf })

  const since = new Date(Date.parse(now()) - pastMs).toISOString()
  const within = reach['council-sessions']
  if (within) {
    const sessions = await payload.find({
      collection: 'council-sessions',
      depth: 0,
      limit: most,
      overrideAccess: true,
      sort: '-heldAt',
      where: {
        and: [
          within,
          { heldAt: { greater_than: since } },
          { state: { not_in: ['circulating', 'draft', 'postponed'] } },
        ],
      },
    })
    for (const { heldAt, id, place, rev, title } of sessions.docs) {
      if (!heldAt) continue
      const url = urlOf('council-sessions', id)
      entries.push({
        at: heldAt,
        id: `session-${id}`,
        kind: 'session',
        onBehalfOf: null,
        place: place ?? null,
        rev: rev ?? 0,
        title: title ?? '',
        url,
      })
    }
  }
  return entries
}
