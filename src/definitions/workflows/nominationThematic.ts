import type { WorkflowDefinition } from '../../workflow/types.ts'
import { nominationAdHoc } from './nominationAdHoc.ts'

const longer: Record<string, number> = {
  appraising: 10,
  approving: 2,
  deciding: 5,
  opinion: 5,
  proposed: 5,
  supplement: 5,
}

/** An award that closes a thematic campaign: the steps of the ad-hoc one with the time that a campaign leaves. */
export const nominationThematic: WorkflowDefinition = {
  ...nominationAdHoc,
  key: 'nomination-thematic',
  name: { vi: 'Khen thưởng chuyên đề', en: 'Thematic award' },
  states: nominationAdHoc.states.map((state) => {
    const workingDays = longer[state.key]
    return workingDays === undefined ? state : { ...state, deadline: { ...state.deadline, workingDays } }
  }),
}
