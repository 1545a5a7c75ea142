import type { PayloadRequest } from 'payload'

import { now } from '../clock.ts'
import { actorOf } from './actorOf.ts'
import type { Dossier, WorkflowCollection } from './dossier.ts'
import { historyEntry } from './historyEntry.ts'
import { systemActor } from './systemActor.ts'

type Args = { collection: WorkflowCollection; dossier: Dossier; req: PayloadRequest }

/** The last line of a history: that the dossier was deleted, when and by whom. Nobody's role lets them; a program may. */
export const noteDeletion = async ({ collection, dossier, req }: Args): Promise<void> => {
  const actor = req.user ? actorOf(req.user) : systemActor
  const rev = dossier.rev + 1
  const line = historyEntry({
    action: 'delete',
    actor: actor.id,
    actorName: actor.name,
    at: now(),
    automatic: !req.user,
    changes: {},
    commandKey: `${collection}:${dossier.id}:${String(rev)}`,
    comment: null,
    from: dossier.state,
    label: 'Xóa hồ sơ',
    onBehalfOf: null,
    prevHash: dossier.historyHash ?? '',
    request: null,
    rev,
    subjectCollection: collection,
    subjectId: dossier.id,
    to: dossier.state,
  })
  await req.payload.create({ collection: 'history', data: line, overrideAccess: true, req })
}
