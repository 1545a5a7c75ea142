import { OPEN_SESSION_STATES } from './openSessionStates.ts'

/** States of a session in which its tellers may be named or replaced: as long as neither is asked for anything. */
export const TELLER_STATES = [...OPEN_SESSION_STATES, 'voting', 'disputed', 'counted']
