import { numberedKey } from '../../shared/numberedKey.ts'
import type { TransitionDefinition, WorkflowDefinition } from '../types.ts'
import { addState } from './addParts.ts'
import { starterOutcomeLabels } from './starterWorkflow.ts'

export type OutcomeEnd = 'no' | 'yes'

const starters = {
  clock: { action: 'lapse', stateKind: 'failure' },
  no: { action: 'failed', stateKind: 'failure' },
  yes: { action: 'passed', stateKind: 'success' },
} as const

type Args = { end: 'clock' | OutcomeEnd; key: string; to?: string }

/** A step that the system takes for an outcome or when its clock rings, to a state or to a new end; with the name it got. */
export function addOutcome(
  definition: WorkflowDefinition,
  { end, key, to }: Args,
): { action: string; definition: WorkflowDefinition } {
  const { action: wanted, stateKind } = starters[end]
  const added = to === undefined ? addState(definition, { stateKind }) : null
  const target = added?.focus?.kind === 'state' ? added.focus.key : (to ?? key)
  const { transitions, ...rest } = added?.definition ?? definition
  const action = numberedKey(wanted, (name) => !transitions.some((each) => each.action === name))
  const transition: TransitionDefinition = {
    action,
    by: [],
    comment: 'optional',
    from: [key],
    label: starterOutcomeLabels[end],
    system: true,
    to: target,
  }
  return { action, definition: { ...rest, transitions: [...transitions, transition] } }
}
