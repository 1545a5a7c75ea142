import type { Payload } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { now } from '../clock.ts'
import type { OpenedLink } from './openLink.ts'

/** Notes when a link that still opens something was first opened: from then on somebody has what it shows. */
export const noteOpening = async (payload: Payload, { judged, link }: OpenedLink): Promise<void> => {
  if (judged.status !== 'open' || link.openedAt !== null) return
  await dossierStore(payload).compareAndSet({
    collection: 'one-time-links',
    id: link.id,
    set: { openedAt: now() },
    where: { openedAt: null },
  })
}
