import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { DomainError } from '../../shared/domainError.ts'
import { now } from '../clock.ts'
import type { Person } from '../dossiers/actorOf.ts'
import { findLink } from './findLink.ts'
import type { ShownLink } from './oneTimeLink.ts'
import { showLink } from './showLink.ts'

type Args = { actor: Person; id: string; payload: Payload }

/** Takes a link back. Taken back twice is taken back once; what was done with it stays done. */
export const revokeLink = async ({ actor, id, payload }: Args): Promise<ShownLink> => {
  const link = await findLink(payload, id)
  if (link.giver !== actor.id) {
    throw new DomainError('NOT_ALLOWED', 403, {
      vi: 'Chỉ người đã cấp liên kết mới thu hồi được.',
      en: 'Only whoever gave the link may take it back.',
    })
  }
  const { status } = await showLink(payload, link)
  if (status === 'used') {
    throw new DomainError('LINK_USED', 409, {
      vi: 'Liên kết đã được dùng nên không thu hồi được nữa.',
      en: 'The link has been used and can no longer be taken back.',
    })
  }
  await dossierStore(payload).compareAndSet({
    collection: 'one-time-links',
    id,
    set: { revokedAt: now() },
    where: { revokedAt: null, usedAt: null },
  })
  return showLink(payload, await findLink(payload, id))
}
