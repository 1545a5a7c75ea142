import type { Payload } from 'payload'

import { ownWhere } from '../../commendation/ownWhere.ts'
import { ownerMark } from '../../ownerMark.ts'
import type { Notices } from './notices.ts'

const most = 10

/** The bell of the panel, for one person. */
export const readNotices = async (payload: Payload, user: string): Promise<Notices> => {
  const own = ownWhere(user, ownerMark(user))
  const [{ totalDocs }, { docs }] = await Promise.all([
    payload.count({
      collection: 'notifications',
      overrideAccess: true,
      where: { and: [own, { readAt: { exists: false } }] },
    }),
    payload.find({
      collection: 'notifications',
      depth: 0,
      limit: most,
      overrideAccess: true,
      pagination: false,
      sort: '-createdAt',
      where: own,
    }),
  ])
  return {
    latest: docs.map(({ createdAt, id, link, readAt, subject }) => ({
      at: createdAt,
      id,
      isRead: Boolean(readAt),
      link: link ?? null,
      subject: subject ?? '',
    })),
    unread: totalDocs,
  }
}
