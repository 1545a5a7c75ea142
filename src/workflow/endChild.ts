import { settleTokens } from './approval/settleTokens.ts'
import { keep } from './everyday/keep.ts'
import { refuse } from './refuse.ts'
import { stateOf } from './stateOf.ts'
import { travelOutcome } from './travelOutcome.ts'
import type { Facts, Instance, Passage, Refusal, WorkflowDefinition } from './types.ts'

type Args = {
  branch: string
  definition: WorkflowDefinition
  facts: Facts
  instance: Instance
  outcome: 'no' | 'yes'
}

/** A child case has come to its end. Told twice, or after the parent has moved on, it changes nothing (409). */
export const endChild = ({ branch, definition, facts, instance, outcome }: Args): Passage | Refusal => {
  const state = stateOf(definition, instance.state)
  const isOpen = instance.flow.tokens.some((token) => token.branch === branch && token.outcome === null)
  const label = { vi: 'Hồ sơ con đã kết thúc', en: 'A child case has ended' }
  if (state?.children === undefined || !isOpen) return refuse(409, 'CHILD_NOT_AWAITED', label)
  const noted = instance.flow.tokens.map((token) => (token.branch === branch ? { ...token, outcome } : token))
  const settled = settleTokens(state, noted, { ...facts, flow: instance.flow })
  const after = { ...instance, flow: { ...instance.flow, tokens: settled.tokens } }
  return settled.outcome === null
    ? keep(after, {}, { action: { label, name: 'childEnded' }, isLight: true })
    : travelOutcome(definition, after, settled.outcome, facts)
}
