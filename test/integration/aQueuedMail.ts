import type { Payload } from 'payload'

import { dossierStore } from '../../src/database/dossierStore.ts'
import { newId } from '../../src/database/newId.ts'
import type { Entry } from '../../src/outbox/entry.ts'

type Given = {
  facts?: Record<string, unknown>
  fields?: Partial<Entry> & Record<string, unknown>
  key: string
  user: string
}

/** A mail that waits in the outbox, as a step of some dossier would have left it. */
export const aQueuedMail = async (
  payload: Payload,
  { facts = {}, fields = {}, key, user }: Given,
): Promise<string> => {
  const id = newId()
  await dossierStore(payload).insertOnce('outbox', {
    attempts: 0,
    dedupeKey: key,
    fence: 0,
    id,
    kind: 'mail',
    nextAttemptAt: new Date(0).toISOString(),
    payload: {
      actorName: 'Người chuyển',
      collection: 'cases',
      comment: null,
      dueAt: null,
      isUrgent: false,
      stateLabel: { en: 'Review', vi: 'Thẩm định' },
      template: 'turn',
      title: `Việc ${key}`,
      user,
      ...facts,
    },
    status: 'queued',
    subjectCollection: 'cases',
    subjectId: `dossier-${key}`,
    ...fields,
  })
  return id
}
