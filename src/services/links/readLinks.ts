import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import type { Person } from '../dossiers/actorOf.ts'
import type { WorkflowCollection } from '../dossiers/dossier.ts'
import { judgeStoredLink } from './judgeStoredLink.ts'
import type { OneTimeLink, ShownLink } from './oneTimeLink.ts'
import { toLink } from './toLink.ts'

const most = 50

/** The links that a person has given on a dossier, the latest first, and whether they still open anything. */
export const readLinks = async (
  payload: Payload,
  collection: WorkflowCollection,
  id: string,
  giver: Person,
): Promise<ShownLink[]> => {
  const { docs } = await payload.find({
    collection: 'one-time-links',
    depth: 0,
    limit: most,
    overrideAccess: true,
    pagination: false,
    sort: '-createdAt',
    where: {
      and: [
        { giver: { equals: giver.id } },
        { subjectCollection: { equals: collection } },
        { subjectId: { equals: id } },
      ],
    },
  })
  return Promise.all(docs.map((row) => shown(payload, toLink({ ...row }))))
}

/** One link, by its id. */
export const findLink = async (payload: Payload, id: string): Promise<OneTimeLink> => {
  const row = await payload.findByID({
    collection: 'one-time-links',
    depth: 0,
    disableErrors: true,
    id,
    overrideAccess: true,
  })
  if (row) return toLink({ ...row })
  throw new DomainError('NOT_FOUND', 404, {
    vi: 'Không tìm thấy liên kết này.',
    en: 'There is no such link.',
  })
}

export const readLink = async (payload: Payload, id: string): Promise<ShownLink> =>
  shown(payload, await findLink(payload, id))

const shown = async (payload: Payload, link: OneTimeLink): Promise<ShownLink> => {
  const { actions, createdAt, expiresAt, id, recipientEmail, recipientName, usedAction, usedAt } = link
  const judged = await judgeStoredLink(payload, link)
  return {
    ...{ actions, createdAt, expiresAt, id, recipientEmail, recipientName, usedAction, usedAt },
    giver: { id: link.giver, name: judged?.giver?.name ?? '' },
    status: judged?.status ?? 'moved',
  }
}
