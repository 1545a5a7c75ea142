import type { CollectionSlug, PayloadRequest } from 'payload'

import { dossierStore } from '../../database/dossierStore.ts'
import { wakeWorker } from '../../outbox/wakeWorker.ts'

type Args = { collection: CollectionSlug; doc: { id: number | string }; req: PayloadRequest }

/**
 * Moves the save's history line to its place: within the save's own transaction where the database has them, right
 * behind the save where it has not (there the worker finishes what a crash leaves).
 */
export const settleSave = async ({ collection, doc, req }: Args): Promise<void> => {
  const { payload } = req
  await dossierStore(payload).settle(collection, String(doc.id), await req.transactionID)
  wakeWorker(payload)
}
