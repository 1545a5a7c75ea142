import type { Payload } from 'payload'

import { parseFormDefinition } from '../../forms/parseFormDefinition.ts'
import { placedFields } from '../../forms/placedFields.ts'
import type { FormDefinition } from '../../forms/types.ts'
import { idOf } from '../../shared/idOf.ts'
import type { CampaignWindow, FormFacts } from '../../workflow/resourceProblems.ts'
import { officeCalendar } from '../calendar.ts'

type Uses = { forms?: FormFacts[]; windows: CampaignWindow[] }

const everything = { depth: 0, limit: 0, overrideAccess: true, pagination: false } as const

/**
 * The forms that go with a workflow – in a procedure, or in a campaign that is not over –, as they are drawn now, and
 * when these campaigns run. No forms at all where nothing uses the workflow yet: then there is nothing to judge it by.
 */
export const usesOfWorkflow = async (payload: Payload, workflow: string): Promise<Uses> => {
  const where = { workflow: { equals: workflow } }
  const procedures = await payload.find({
    ...everything,
    collection: 'procedures',
    select: { form: true },
    where,
  })
  const campaigns = await payload.find({
    ...everything,
    collection: 'campaigns',
    where: { and: [where, { state: { not_in: ['cancelled', 'closed'] } }] },
  })
  const ids = [
    ...procedures.docs.map(({ form }) => idOf(form)),
    ...campaigns.docs.flatMap(({ collectiveForm, form }) => [idOf(form), idOf(collectiveForm)]),
  ].filter((id) => id !== null)
  const forms = await formsOf(payload, [...new Set(ids)])
  const calendar = await officeCalendar(payload)
  return {
    ...(forms.length > 0 ? { forms } : {}),
    windows: campaigns.docs.map(({ closesAt, opensAt, title, year }) => ({
      calendar,
      from: opensAt ?? `${String(year)}-01-01T00:00:00.000Z`,
      title,
      to: lastOf(year, closesAt),
    })),
  }
}

/** A campaign lasts as long as its year, or as it takes nominations where that is longer. */
const lastOf = (year: number, closesAt: null | string | undefined): string => {
  const last = `${String(year)}-12-31T16:59:59.999Z`
  return closesAt && closesAt > last ? closesAt : last
}

const formsOf = async (payload: Payload, ids: string[]): Promise<FormFacts[]> => {
  if (ids.length === 0) return []
  const found = await payload.find({
    ...everything,
    collection: 'forms',
    select: { definition: true },
    where: { id: { in: ids } },
  })
  return found.docs.flatMap(({ definition }) => {
    const parsed = parseFormDefinition(definition)
    return parsed.ok ? [factsOf(parsed.definition)] : []
  })
}

const factsOf = (definition: FormDefinition): FormFacts => {
  const placed = placedFields(definition)
  const asked = placed.filter(
    ({ field, section }) =>
      field.required === true &&
      // What nobody types is filled in by the form; what is hidden at times is not asked for then.
      [field.defaultFormula, field.formula, field.prefill, field.visible, section.visible].every(
        (source) => source === undefined,
      ),
  )
  return {
    choices: Object.fromEntries(
      placed.flatMap(({ field: { key, options, source, type } }) =>
        type === 'choice' && options && !source ? [[key, options.map(({ value }) => value)]] : [],
      ),
    ),
    fields: placed.map(({ field }) => field.key),
    required: asked.map(({ field }) => field.key),
  }
}
