import type { Payload } from 'payload'

import { answerRoots } from '../../documents/templates/templateNames.ts'
import { fieldsOf } from '../../forms/fieldsOf.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { actorOf } from '../dossiers/actorOf.ts'
import { fieldGate } from '../dossiers/fieldGate.ts'
import { findDossier } from '../dossiers/findDossier.ts'
import { formOf } from '../dossiers/formOf.ts'
import { type DocumentMoment, documentScope } from './documentScope.ts'

type Args = { id: string; moment: DocumentMoment; payload: Payload; user: unknown }

/** What a text about a dossier may tell this reader: all that a document could, without the answers that are hidden from them. */
export const readableScope = async (args: Args): Promise<Record<string, unknown>> => {
  const { id, moment, payload, user } = args
  const dossier = await findDossier({ collection: moment.collection, id, payload })
  const form = (await formOf(payload, dossier))?.definition ?? null
  const scope = await documentScope(payload, dossier, form, moment)
  const { canRead } = await fieldGate(payload, dossier, actorOf(user))
  const hidden = new Set((form ? fieldsOf(form) : []).map(({ key }) => key).filter((key) => !canRead(key)))
  if (hidden.size === 0) return scope
  const without = (values: unknown) =>
    isRecord(values) ? Object.fromEntries(Object.entries(values).filter(([key]) => !hidden.has(key))) : {}
  return {
    ...without(scope),
    ...Object.fromEntries(answerRoots.map((root) => [root, without(scope[root])])),
    // Its lines have no keys to tell which of them are hidden.
    form: [],
  }
}
