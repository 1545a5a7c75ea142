import type {
  StateDefinition,
  TransitionDefinition,
  WorkflowDefinition,
} from '../../../src/workflow/types.ts'
import { aState } from './aState.ts'

/** A workflow that begins in the first of these steps, with the ends that it leads to. */
export const aWorkflow = (
  key: string,
  states: StateDefinition[],
  transitions: TransitionDefinition[],
): WorkflowDefinition => ({
  formatVersion: 1,
  initial: states[0]?.key ?? '',
  key,
  name: { en: key, vi: key },
  states: [
    ...states,
    ...(['done', 'refused'] as const)
      .filter((end) => transitions.some(({ to }) => to === end))
      .map((end) => aState(end, { kind: end === 'done' ? 'success' : 'failure' })),
  ],
  transitions,
})
