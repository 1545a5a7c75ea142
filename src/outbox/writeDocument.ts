import type { Payload } from 'payload'

import { generateDocument } from '../services/documents/generateDocument.ts'
import type { DocumentMoment } from '../services/documents/documentScope.ts'
import type { WorkflowCollection } from '../services/dossiers/dossier.ts'
import type { Text } from '../shared/text.ts'
import type { Entry } from './entry.ts'

/** Makes the document that an effect asks for; the key of the row makes a repeat find it made. */
export const writeDocument = async (payload: Payload, entry: Entry) => {
  const facts = entry.payload as DocumentMoment & { name: null | Text; template: string }
  const { name, template, ...moment } = facts
  const file = await generateDocument({
    id: entry.subjectId,
    key: entry.dedupeKey,
    moment: { ...moment, collection: entry.subjectCollection as WorkflowCollection },
    name,
    payload,
    template,
  })
  return { status: 'done' as const, summary: file.name ?? template }
}
