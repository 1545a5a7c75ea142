import { matchesWho } from './matchesWho.ts'
import { stateOf } from './stateOf.ts'
import type { WorkflowDefinition } from './types.ts'

/** Whether somebody with these roles and relations may write answers while the dossier is in `state`. */
export const canWriteAnswers = (
  definition: WorkflowDefinition,
  state: string,
  roles: string[],
  relations: string[],
): boolean => matchesWho(stateOf(definition, state)?.write ?? [], roles, relations)
