import type { Payload } from 'payload'

import type { Answers, FormDefinition } from '../../forms/types.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { fillerFields } from '../sections/fillerFields.ts'
import { hasOwnSections, sectionsOf } from '../sections/sectionsOf.ts'

/** Which units fill in sections once a dossier is on another version of its form; nothing where none did or does. */
export const fillersAfter = async (
  payload: Payload,
  dossier: Dossier,
  answers: Answers,
  definition: FormDefinition,
) => {
  const { flow } = instanceOf(dossier)
  if (!flow.fillers && !hasOwnSections(definition)) return undefined
  const context = await formContext(payload, dossier)
  return fillerFields(flow, await sectionsOf({ answers, context, definition, payload }))
}
