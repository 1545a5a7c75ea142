import type { Text } from '../../shared/text.ts'
import { isEndState } from '../isEndState.ts'
import { sendCorrected } from '../everyday/sendCorrected.ts'
import { stateOf } from '../stateOf.ts'
import { targetOf } from '../targetOf.ts'
import type { Instance, WorkflowDefinition } from '../types.ts'

/** A way on: what is done, and where that leads; `automatic` when it follows by itself from a count, a limit or other cases. */
export type NextStep = { automatic: boolean; label: Text; to: Text | null }

/** What can happen next as a dossier stands, whoever does it; nothing at an end and while it is on hold. */
export const nextSteps = (definition: WorkflowDefinition, instance: Instance): NextStep[] => {
  const state = stateOf(definition, instance.state)
  if (!state || isEndState(state) || instance.flow.heldSince !== null) return []
  const labelOf = (key: null | string) => stateOf(definition, key ?? '')?.label ?? null
  const { correction } = instance.flow
  if (correction) return [{ automatic: false, label: sendCorrected.label, to: labelOf(correction.backTo) }]
  return definition.transitions
    .filter(({ from }) => from.includes(state.key))
    .map((transition) => ({
      automatic: transition.system === true || transition.automatic === true,
      label: transition.label,
      to: labelOf(targetOf(definition, instance, transition)),
    }))
    .toSorted((a, b) => Number(a.automatic) - Number(b.automatic))
}
