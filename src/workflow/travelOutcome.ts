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
  const heard = withVoters(instance, transition.action)
  const decided = { ...heard, flow: { ...heard.flow, decided: true } }
  return travel(definition, decided, transition, facts)
}

/** All who were heard brought the outcome about, not only the last of them. */
const withVoters = (instance: Instance, action: string): Instance => {
  const votes = instance.flow.tokens.flatMap((token) => token.votes)
  const voters = votes.flatMap(({ by, user }) => [by, user])
  const { doers } = instance.flow
  const before = Object.hasOwn(doers, action) ? (doers[action] ?? []) : []
  const after = [...before.filter((id) => !voters.includes(id)), ...new Set(voters)]
  return voters.length === 0
    ? instance
    : { ...instance, flow: { ...instance.flow, doers: { ...doers, [action]: after } } }
}
