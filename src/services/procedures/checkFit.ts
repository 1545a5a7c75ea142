import type { Payload } from 'payload'

import { idOf } from '../../shared/idOf.ts'
import { readDefinition } from '../definitions/readDefinition.ts'
import { formOf } from '../dossiers/formOf.ts'
import { formsOfWorkflow } from '../workflows/formsOfWorkflow.ts'
import { refuseMisfit } from '../workflows/refuseMisfit.ts'

type Procedure = { active?: unknown; id?: string; form?: unknown; workflow?: unknown }

/** Refuses a procedure whose workflow asks for what its form does not have; one that stays as it was is left alone. */
export const checkFit = async (payload: Payload, next: Procedure, before: Procedure): Promise<void> => {
  const form = idOf(next.form)
  const workflow = idOf(next.workflow)
  const isSame = form === idOf(before.form) && workflow === idOf(before.workflow) && before.active !== false
  if (!form || !workflow || next.active === false || isSame) return
  const source = await payload.findByID({ collection: 'forms', depth: 0, id: form, overrideAccess: true })
  const published = await formOf(payload, { formVersion: source.latestVersion })
  const definition = published?.definition ?? readDefinition('forms', source.definition)
  const forms = [
    definition,
    ...(await formsOfWorkflow(payload, workflow, {
      form,
      ...(before.id === undefined ? {} : { procedure: before.id }),
    })),
  ]
  await refuseMisfit({ forms, payload, workflow })
}
