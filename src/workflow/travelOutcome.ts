import { refuse } from './refuse.ts'
import { stateOf } from './stateOf.ts'
import { travel } from './travel.ts'
import type { Facts, Instance, Passage, Refusal, WorkflowDefinition } from './types.ts'

/** Carries a dossier on by the action that the state names for this outcome of its voices, branches or child cases. */
export const travelOutcome = (
  definition: WorkflowDefinition,
  instance: Instance,
  outcome: 'no' | 'yes',
  facts: Facts,
): Passage | Refusal => {
  const state = stateOf(definition, instance.state)
  const action = (state?.approval ?? state?.parallel ?? state?.children)?.[outcome]
  const transition = definition.transitions.find(
    (each) => each.action === action && each.from.includes(instance.state),
  )
  if (transition === undefined) {
    return refuse(409, 'NOT_IN_STATE', {
      vi: 'Quy trình thiếu bước chuyển cho kết quả lấy ý kiến; hãy báo người thiết kế quy trình.',
      en: 'The workflow lacks the step for this outcome; tell its designer.',
    })
  }
  const decided = { ...instance, flow: { ...instance.flow, decided: true } }
  return travel(definition, decided, transition, facts)
}
