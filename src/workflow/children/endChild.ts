import type { Text } from '../../shared/text.ts'
import { settleTokens } from '../approval/settleTokens.ts'
import { keep } from '../everyday/keep.ts'
import type { Token } from '../flowTypes.ts'
import { matchesWho } from '../matchesWho.ts'
import { refuse } from '../refuse.ts'
import { stateOf } from '../stateOf.ts'
import { travelOutcome } from '../travelOutcome.ts'
import type { EffectDefinition, Facts, Instance, Passage, Refusal, WorkflowDefinition } from '../types.ts'

type Args = {
  branch: string
  definition: WorkflowDefinition
  facts: Facts
  instance: Instance
}

const ended: Text = { vi: 'Hồ sơ con đã kết thúc', en: 'A child case has ended' }
const failed: Text = { vi: 'Không lập được hồ sơ con', en: 'A child case could not be begun' }
const reopened: Text = { vi: 'Đã lập lại được hồ sơ con', en: 'A child case was begun after all' }

/** A child case has come to its end. Told twice, or after the parent has moved on, it changes nothing (409). */
export const endChild = (args: Args & { outcome: 'no' | 'yes' }): Passage | Refusal =>
  settle(args, { outcome: args.outcome }, { label: ended, name: 'childEnded' })

/**
 * A child case could not be begun, and is no longer tried: the count takes it as ended without success, so that nobody
 * waits for ever, and those who manage the procedure and whoever began the dossier are told.
 */
export const failChild = (args: Args): Passage | Refusal => {
  const passage = settle(args, { failed: true, outcome: 'no' }, { label: failed, name: 'childFailed' })
  return passage.ok ? { ...passage, effects: [...passage.effects, ...noticesOf(args)] } : passage
}

/** It was begun after all, while the parent still stands where it waited: it is waited for again. */
export const reopenChild = ({ branch, instance }: Pick<Args, 'branch' | 'instance'>): Passage | Refusal => {
  const isFailed = instance.flow.tokens.some((token) => token.branch === branch && token.failed === true)
  if (!isFailed) return refuse(409, 'CHILD_NOT_AWAITED', reopened)
  const tokens = instance.flow.tokens.map((token): Token => {
    if (token.branch !== branch) return token
    const { failed: _failed, ...rest } = token
    return { ...rest, outcome: null }
  })
  return keep(instance, { tokens }, { action: { label: reopened, name: 'childReopened' }, isLight: true })
}

const settle = (
  { branch, definition, facts, instance }: Args,
  end: { failed?: true; outcome: 'no' | 'yes' },
  action: { label: Text; name: string },
): Passage | Refusal => {
  const state = stateOf(definition, instance.state)
  const isOpen = instance.flow.tokens.some((token) => token.branch === branch && token.outcome === null)
  if (state?.children === undefined || !isOpen) return refuse(409, 'CHILD_NOT_AWAITED', action.label)
  const noted = instance.flow.tokens.map((token) => (token.branch === branch ? { ...token, ...end } : token))
  const settled = settleTokens(state, noted, { ...facts, flow: instance.flow })
  const after = { ...instance, flow: { ...instance.flow, tokens: settled.tokens } }
  return settled.outcome === null
    ? keep(after, {}, { action, isLight: true })
    : travelOutcome(definition, after, settled.outcome, facts)
}

const noticesOf = ({ definition: { managers = [] }, facts }: Args): EffectDefinition[] => [
  ...facts.directory.people
    .filter(({ relations, roles }) => matchesWho(managers, roles, relations))
    .map(({ id }): EffectDefinition => ({ kind: 'notify', text: failed, to: { user: id } })),
  { kind: 'notify', text: failed, to: 'creator' },
]
