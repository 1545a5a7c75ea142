import type { Payload } from 'payload'

import { campaignPeriod } from '../../commendation/campaignPeriod.ts'
import { placedFields } from '../../forms/placedFields.ts'
import type { FormDefinition } from '../../forms/types.ts'
import type { CampaignWindow, FormFacts } from '../../workflow/resourceProblems.ts'
import { officeCalendar } from '../calendar.ts'
import { formsOfWorkflow } from './formsOfWorkflow.ts'
import { runningCampaigns } from './runningCampaigns.ts'

type Uses = { forms?: FormFacts[]; windows: CampaignWindow[] }

/**
 * The forms that go with a workflow, as they are drawn now, and when the campaigns run that use it. No forms at all where
 * nothing uses it yet: then there is nothing to judge it by.
 */
export const usesOfWorkflow = async (payload: Payload, workflow: string): Promise<Uses> => {
  const forms = (await formsOfWorkflow(payload, workflow)).map(factsOf)
  const campaigns = await runningCampaigns(payload, workflow)
  const calendar = await officeCalendar(payload)
  return {
    ...(forms.length > 0 ? { forms } : {}),
    windows: campaigns.map((campaign) => ({ calendar, title: campaign.title, ...campaignPeriod(campaign) })),
  }
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
