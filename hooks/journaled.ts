import type {
  CollectionAfterChangeHook,
  CollectionBeforeChangeHook,
  CollectionBeforeOperationHook,
  CollectionSlug,
} from 'payload'

import { journalSave } from '../src/services/dossiers/journalSave.ts'
import { settleSave } from '../src/services/dossiers/settleSave.ts'

type Journaled = {
  afterChange: CollectionAfterChangeHook[]
  beforeChange: CollectionBeforeChangeHook[]
  beforeOperation: CollectionBeforeOperationHook[]
}

/** For collections that are both edited as content and moved by the engine: every save is one rev and one line of history. */
export const journaled = (collection: CollectionSlug): Journaled => ({
  afterChange: [({ doc, req }) => settleSave({ collection, doc: doc as { id: string }, req })],
  beforeChange: [
    async ({ context, data, operation, originalDoc, req }) =>
      journalSave({ collection, data, givenRev: context['givenRev'], operation, original: originalDoc, req }),
  ],
  beforeOperation: [rememberGivenRev],
})

/** Field access strips `rev` from what a person sends; the save still has to know which one they saw. */
const rememberGivenRev: CollectionBeforeOperationHook = ({ args, context, operation }) => {
  if (operation === 'update') {
    context['givenRev'] = (args as { data?: { rev?: unknown } }).data?.rev
  }
  return args
}
