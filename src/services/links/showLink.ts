import type { Payload } from 'payload'

import { judgeStoredLink } from './judgeStoredLink.ts'
import type { OneTimeLink, ShownLink } from './oneTimeLink.ts'

/** A link as its giver is shown it, and whether it still opens anything. */
export const showLink = async (payload: Payload, link: OneTimeLink): Promise<ShownLink> => {
  const { actions, createdAt, expiresAt, id, openedAt, recipientEmail, recipientName } = link
  const { shows, usedAction, usedAt } = link
  const judged = await judgeStoredLink(payload, link)
  return {
    ...{ actions, createdAt, expiresAt, id, openedAt, recipientEmail, recipientName },
    ...{ shows, usedAction, usedAt },
    giver: { id: link.giver, name: judged?.giver?.name ?? '' },
    status: judged?.status ?? 'moved',
  }
}
