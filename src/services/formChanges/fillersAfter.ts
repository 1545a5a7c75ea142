import type { Payload } from 'payload'

import type { Answers, FormDefinition } from '../../forms/types.ts'
import type { Dossier } from '../dossiers/dossier.ts'
import { formContext } from '../dossiers/formContext.ts'
import { instanceOf } from '../dossiers/instanceOf.ts'
import { workflowOf } from '../dossiers/workflowOf.ts'
import { fillerFields } from '../sections/fillerFields.ts'
import { hasOwnSections, sectionsOf } from '../sections/sectionsOf.ts'

/** Which units fill in sections once a dossier is on another version of its form; nothing where none did or does. */
export const fillersAfter = async (
  payload: Payload,
  dossier: Dossier,
  answers: Answers,
  definition: FormDefinition,
) => {
  const instance = instanceOf(dossier)
  if (!instance.flow.fillers && !hasOwnSections(definition)) return undefined
  const context = await formContext(payload, dossier)
  const owned = await sectionsOf({ answers, context, definition, payload })
  const workflow = await workflowOf(payload, dossier)
  return fillerFields({ answers, context, definition, instance, owned, workflow })
}
