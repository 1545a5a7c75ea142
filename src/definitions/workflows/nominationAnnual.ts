import type { WorkflowDefinition } from '../../workflow/types.ts'
import { annualAppraisal } from './annual/annualAppraisal.ts'
import { annualAtAnyTime } from './annual/annualAtAnyTime.ts'
import { annualAtUnit } from './annual/annualAtUnit.ts'
import { annualAward } from './annual/annualAward.ts'
import { annualCouncil } from './annual/annualCouncil.ts'
import { annualFinalList } from './annual/annualFinalList.ts'
import { annualStates } from './annual/annualStates.ts'

/** The yearly nomination: from the unit's draft to the award, by way of its review, appraisal, council, public notice and decision. */
export const nominationAnnual: WorkflowDefinition = {
  formatVersion: 1,
  key: 'nomination-annual',
  name: { vi: 'Xét khen thưởng thường xuyên hằng năm', en: 'Annual nomination' },
  initial: 'draft',
  states: annualStates,
  transitions: [
    ...annualAtUnit,
    ...annualAppraisal,
    ...annualCouncil,
    ...annualFinalList,
    ...annualAward,
    ...annualAtAnyTime,
  ],
}
