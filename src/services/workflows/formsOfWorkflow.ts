import type { Payload } from 'payload'

import { parseFormDefinition } from '../../forms/parseFormDefinition.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import { runningCampaigns } from './runningCampaigns.ts'

const everything = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const

/**
 * The forms that go with a workflow, in a procedure or in a campaign that is not over, as they are drawn now.
 *
 * @param but a form, or a procedure with the form it has, that is left out
 */
export const formsOfWorkflow = async (
  payload: Payload,
  workflow: string,
  but: { form?: string; procedure?: string } = {},
): Promise<FormDefinition[]> => {
  const procedures = await payload.find({
    ...everything,
    collection: 'procedures',
    select: { form: true },
    where: { workflow: { equals: workflow } },
  })
  const campaigns = await runningCampaigns(payload, workflow)
  const ids = [
    ...procedures.docs.filter(({ id }) => id !== but.procedure).map(({ form }) => idOf(form)),
    ...campaigns.flatMap(({ collectiveForm, form }) => [idOf(form), idOf(collectiveForm)]),
  ].filter((id) => id !== null && id !== but.form)
  if (ids.length === 0) return []
  const found = await payload.find({
    ...everything,
    collection: 'forms',
    select: { definition: true },
    where: { id: { in: [...new Set(ids)] } },
  })
  return found.docs.flatMap(({ definition }) => {
    const parsed = parseFormDefinition(definition)
    return parsed.ok ? [parsed.definition] : []
  })
}
