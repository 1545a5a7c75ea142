import type { Payload } from 'payload'

import type { Answers } from '../../forms/types.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { formOf } from '../dossiers/formOf.ts'
import { hasOwnSections, sectionsOf, type OwnedSection } from './sectionsOf.ts'

/** The sections of a stored dossier that are for certain units to fill in; none for most forms, without asking. */
export const sectionsIn = async (payload: Payload, dossier: Dossier): Promise<OwnedSection[]> => {
  const form = await formOf(payload, dossier)
  if (!form || !hasOwnSections(form.definition)) return []
  return sectionsOf({
    answers: (dossier['answers'] ?? {}) as Answers,
    context: await formContext(payload, dossier),
    definition: form.definition,
    payload,
  })
}
