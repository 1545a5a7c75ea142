import type { Payload } from 'payload'

import { migrateAnswers, type MigratedAnswers } from '../../forms/changes/migrateAnswers.ts'
import type { Answers } from '../../forms/types.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { formOf } from '../dossiers/formOf.ts'
import type { Mapping } from './readMapping.ts'

/**
 * The answers of a dossier with what the mapping moves between fields, or drops; judged by the form that it stays on.
 * Null when there is nothing to move.
 */
export const mapAnswers = async (
  payload: Payload,
  dossier: Dossier,
  fields: Mapping['fields'],
): Promise<MigratedAnswers | null> => {
  const mapping = Object.entries(fields).map(([from, to]) => ({ from, to }))
  const form = mapping.length > 0 ? await formOf(payload, dossier) : null
  if (!form) return null
  return migrateAnswers({
    answers: (dossier['answers'] ?? {}) as Answers,
    context: await formContext(payload, dossier),
    from: form.definition,
    mapping,
    to: form.definition,
  })
}
