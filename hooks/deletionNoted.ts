import type { CollectionAfterDeleteHook, CollectionBeforeDeleteHook } from 'payload'

import { dossierStore } from '../src/database/dossierStore.ts'
import { neverWas } from '../src/services/dossiers/neverWas.ts'
import { noteDeletion } from '../src/services/dossiers/noteDeletion.ts'
import type { Dossier, WorkflowCollection } from '../src/services/dossiers/dossier.ts'

type Noted = { afterDelete: CollectionAfterDeleteHook[]; beforeDelete: CollectionBeforeDeleteHook[] }

/** The history of a dossier outlives it, whole and with a line that says when it was deleted. */
export const deletionNoted = (collection: WorkflowCollection): Noted => ({
  afterDelete: [
    ({ context, doc, req }) =>
      context[neverWas] ? undefined : noteDeletion({ collection, dossier: doc as Dossier, req }),
  ],
  beforeDelete: [
    async ({ context, id, req }) => {
      if (context[neverWas]) return
      await dossierStore(req.payload).settle(collection, String(id), await req.transactionID)
    },
  ],
})
