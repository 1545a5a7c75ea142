import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { actorOf } from './actorOf.ts'
import type { WorkflowCollection } from './dossier.ts'
import { fieldGate } from './fieldGate.ts'
import { findDossier } from './findDossier.ts'
import { formOf } from './formOf.ts'
import { hasOwnSections } from '../sections/sectionsOf.ts'
import { workflowOf } from './workflowOf.ts'

type Args = {
  collection: WorkflowCollection
  doc: Record<string, unknown>
  payload: Payload
  user: unknown
  value: unknown
}

/** Answers (or computed values) without the fields that the present state hides from this person. */
export const visibleAnswers = async ({ collection, doc, payload, user, value }: Args): Promise<unknown> => {
  const id = idOf(doc['id'])
  if (!isRecord(value) || id === null) return value
  // What was selected away by the query is read from the database: a narrower query shows no more.
  const pinned =
    doc['workflowVersion'] && 'formVersion' in doc ? doc : await findDossier({ collection, id, payload })
  const definition = await workflowOf(payload, { workflowVersion: pinned['workflowVersion'] })
  const form = await formOf(payload, { formVersion: pinned['formVersion'] })
  const mayHide =
    (form !== null && hasOwnSections(form.definition)) ||
    definition.states.some(({ fields = [] }) => fields.some(({ permission }) => permission === 'hidden'))
  if (!mayHide) return value
  if (!isRecord(user)) return {}
  const { canRead } = await fieldGate(payload, await findDossier({ collection, id, payload }), actorOf(user))
  return Object.fromEntries(Object.entries(value).filter(([key]) => canRead(key)))
}
