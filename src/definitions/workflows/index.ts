import type { WorkflowDefinition } from '../../workflow/types.ts'
import { campaign } from './campaign.ts'
import { councilSession } from './councilSession.ts'
import { decision } from './decision.ts'
import { exemplar } from './exemplar.ts'
import { inspection } from './inspection.ts'
import { initiative } from './initiative.ts'
import { learnerRegistration } from './learnerRegistration.ts'
import { nominationAdHoc } from './nominationAdHoc.ts'
import { nominationAnnual } from './nominationAnnual.ts'
import { nominationHigher } from './nominationHigher.ts'
import { nominationThematic } from './nominationThematic.ts'
import { periodicReport } from './periodicReport.ts'
import { planTask } from './planTask.ts'
import { petition } from './petition.ts'
import { registration } from './registration.ts'
import { training } from './training.ts'
import { unitReport } from './unitReport.ts'

export { workflowContextNames } from './workflowContextNames.ts'

/** Every workflow that the system ships, by key. */
export const shippedWorkflows: Record<string, WorkflowDefinition> = {
  'nomination-annual': nominationAnnual,
  'council-session': councilSession,
  exemplar,
  decision,
  campaign,
  'nomination-ad-hoc': nominationAdHoc,
  'nomination-thematic': nominationThematic,
  'nomination-higher': nominationHigher,
  registration,
  initiative,
  petition,
  'periodic-report': periodicReport,
  'unit-report': unitReport,
  'plan-task': planTask,
  training,
  'learner-registration': learnerRegistration,
  inspection,
}
