import type { Payload } from 'payload'

import { campaignPeriod } from '../../commendation/campaignPeriod.ts'
import type { CampaignWindow, FormFacts } from '../../workflow/resourceProblems.ts'
import { officeCalendar } from '../calendar.ts'
import { formFacts } from './formFacts.ts'
import { formsOfWorkflow } from './formsOfWorkflow.ts'
import { runningCampaigns } from './runningCampaigns.ts'

type Uses = { forms?: FormFacts[]; windows: CampaignWindow[] }

/**
 * The forms that go with a workflow, as they are drawn now, and when the campaigns run that use it. No forms at all where
 * nothing uses it yet: then there is nothing to judge it by.
 */
export const usesOfWorkflow = async (payload: Payload, workflow: string): Promise<Uses> => {
  const forms = (await formsOfWorkflow(payload, workflow)).map(formFacts)
  const campaigns = await runningCampaigns(payload, workflow)
  const calendar = await officeCalendar(payload)
  return {
    ...(forms.length > 0 ? { forms } : {}),
    windows: campaigns.map((campaign) => ({ calendar, title: campaign.title, ...campaignPeriod(campaign) })),
  }
}
