import { createLocalReq, type Payload } from 'payload'

import type { CalendarEntry } from '../../documents/buildCalendar.ts'
import { getEnv } from '../../env.ts'
import { now } from '../clock.ts'
import { actorOf } from '../dossiers/actorOf.ts'
import { workflowCollections } from '../dossiers/dossier.ts'
import { findInReach } from '../todo/findInReach.ts'
import { reachOf } from '../todo/reachOf.ts'
import { whereOfView } from '../todo/whereOfView.ts'

const most = 200
const pastMs = 90 * 24 * 3_600_000

/** What a person has to do until when, and the sessions they may read of, with no more rights than their own. */
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
  const actor = actorOf(user)
  const urlOf = (collection: string, id: string) =>
    `${getEnv().SERVER_URL}/admin/collections/${collection}/${id}`

  const entries: CalendarEntry[] = []
  for (const collection of workflowCollections) {
    const within = reach[collection]
    const mine = whereOfView({ actor, collection, lent: [], view: 'mine' })
    if (!within || !mine) continue
    const where = { and: [within, mine, { dueAt: { exists: true } }] }
    const { dossiers } = await findInReach({ collection, limit: most, payload, where })
    for (const { dossier } of dossiers) {
      const { dueAt, id, title } = dossier as { dueAt?: null | string; id: string; title?: null | string }
      if (!dueAt) continue
      entries.push({
        at: dueAt,
        id,
        kind: 'deadline',
        place: null,
        rev: dossier.rev,
        title: title ?? '',
        url: urlOf(collection, id),
      })
    }
  }

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
        place: place ?? null,
        rev: rev ?? 0,
        title: title ?? '',
        url,
      })
    }
  }
  return entries
}
