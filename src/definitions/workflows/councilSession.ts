import type { WorkflowDefinition } from '../../workflow/types.ts'
import { sessionStates } from './council/sessionStates.ts'
import { sessionTransitions } from './council/sessionTransitions.ts'
import { conversationOnly } from './pieces.ts'

/** A session of the council: convened, held, voted, counted, confirmed by two tellers, minuted and signed by all four. */
export const councilSession: WorkflowDefinition = {
  everydayOff: conversationOnly,
  formatVersion: 1,
  key: 'council-session',
  name: { vi: 'Phiên họp Hội đồng Thi đua – Khen thưởng', en: 'Council session' },
  initial: 'draft',
  states: sessionStates,
  transitions: sessionTransitions,
}
