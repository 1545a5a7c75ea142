import type { CollectionSlug, PayloadRequest } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { wakeWorker } from '../../outbox/wakeWorker.ts'

type Args = { collection: CollectionSlug; doc: { id: number | string }; req: PayloadRequest }

/** Moves the save's history line to its place once the save itself is kept; a crash before that is finished by the worker. */
export const settleSave = ({ collection, doc, req }: Args): void => {
  const { payload } = req
  // The save's own transaction holds the writer until it ends, so this waits its turn behind it.
  void dossierStore(payload)
    .settle(collection, String(doc.id))
    .then(() => wakeWorker(payload))
    .catch((error: unknown) => {
      payload.logger.error({ err: error, msg: 'A history line waits for the worker to move it' })
    })
}
