import type { WorkflowDefinition } from '../../workflow/types.ts'
import { campaign } from './campaign.ts'
import { councilSession } from './councilSession.ts'
import { decision } from './decision.ts'
import { exemplar } from './exemplar.ts'
import { nominationAnnual } from './nominationAnnual.ts'

export { workflowContextNames } from './workflowContextNames.ts'

/** Every workflow that the system ships, by key. */
export const shippedWorkflows: Record<string, WorkflowDefinition> = {
  'nomination-annual': nominationAnnual,
  'council-session': councilSession,
  exemplar,
  decision,
  campaign,
}
