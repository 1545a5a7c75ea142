import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { now } from '../clock.ts'
import { ownWhere } from '../../commendation/ownWhere.ts'
import { ownerMark } from '../../ownerMark.ts'
import type { Notices } from './notices.ts'
import { readNotices } from './readNotices.ts'

type Args = { ids: unknown; payload: Payload; user: string }

const most = 100

/** Notes that a person has read some of their notices, or all; those of others stay as they are. The first reading counts. */
export const markRead = async ({ ids, payload, user }: Args): Promise<Notices> => {
  await payload.update({
    collection: 'notifications',
    data: { readAt: now() },
    depth: 0,
    overrideAccess: true,
    where: {
      and: [
        ownWhere(user, ownerMark(user)),
        { readAt: { exists: false } },
        ...(ids === undefined ? [] : [{ id: { in: idsFrom(ids) } }]),
      ],
    },
  })
  return readNotices(payload, user)
}

const idsFrom = (given: unknown): string[] => {
  const isList = Array.isArray(given) && given.length > 0 && given.length <= most
  if (isList && given.every((id) => typeof id === 'string' && /^[\w-]{1,64}$/.test(id)))
    return given as string[]
  const message = {
    vi: `ids phải là danh sách từ 1 đến ${String(most)} mã thông báo; bỏ trống để đánh dấu tất cả.`,
    en: `ids must list 1 to ${String(most)} ids of notices; leave it out to mark all.`,
  }
  throw new DomainError('IDS_INVALID', 422, message, [{ code: 'IDS_INVALID', message, path: 'ids' }])
}
