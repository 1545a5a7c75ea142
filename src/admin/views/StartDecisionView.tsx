import type { AdminViewServerProps } from 'payload'

import { StartDecision } from '../decision/StartDecision.tsx'
import { WorkView } from './WorkView.tsx'

/** Where a decision is drafted: `/admin/start-decision`. */
export function StartDecisionView(props: AdminViewServerProps) {
  return (
    <WorkView {...props} path="/admin/start-decision">
      <StartDecision />
    </WorkView>
  )
}
