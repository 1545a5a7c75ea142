import type { Payload } from 'payload'

import { DomainError } from '../../shared/domainError.ts'
import { judgeLink } from '../../workflow/links/judgeLink.ts'
import { now } from '../clock.ts'
import { commandKeyOf } from '../commands/commandKeyOf.ts'
import { actorOf } from '../dossiers/actorOf.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { keyOfLink } from './keyOfLink.ts'
import type { OneTimeLink } from './oneTimeLink.ts'
import { ownActions } from './ownActions.ts'

/** What a link opens now, judged by the dossier and its giver as they are. Null where the dossier is gone. */
export const judgeStoredLink = async (payload: Payload, link: OneTimeLink) => {
  const { subjectCollection: collection, subjectId } = link
  const account = await payload.findByID({
    collection: 'users',
    depth: 0,
    disableErrors: true,
    id: link.giver,
    overrideAccess: true,
  })
  const dossier = await unlessRefused(findDossier({ collection, id: subjectId, payload }))
  if (!dossier) return null
  const user = account && account.active !== false ? { ...account, collection: 'users' as const } : null
  const giver = user ? actorOf(user) : null
  const readable = user
    ? await unlessRefused(findDossier({ collection, id: subjectId, payload, user }))
    : null
  const { mayAbstain, offered, state } =
    giver && readable
      ? await ownActions({ actor: giver, collection, dossier, payload })
      : { mayAbstain: false, offered: [], state: null }
  const { actions, status } = judgeLink({
    instance: instanceOf(dossier),
    link: {
      actions: link.actions,
      expiresAt: link.expiresAt,
      isUsed: link.usedAt !== null || (await wasUsed(payload, link)),
      rev: link.subjectRev,
      revokedAt: link.revokedAt,
    },
    now: now(),
    offered,
  })
  return { actions, dossier, giver, mayAbstain, state, status, user }
}

/** The history says so even where a crash left the link itself unmarked. */
const wasUsed = async (payload: Payload, { giver, id }: OneTimeLink): Promise<boolean> => {
  const { totalDocs } = await payload.count({
    collection: 'history',
    overrideAccess: true,
    where: { commandKey: { equals: commandKeyOf(giver, keyOfLink(id)) } },
  })
  return totalDocs > 0
}

const unlessRefused = async (found: Promise<Dossier>): Promise<Dossier | null> => {
  try {
    return await found
  } catch (error) {
    if (error instanceof DomainError) return null
    throw error
  }
}
