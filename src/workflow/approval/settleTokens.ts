import { assign } from '../assignment/assign.ts'
import type { AssignmentFacts } from '../assignment/candidatesOf.ts'
import { stepKey } from '../assignment/stepKey.ts'
import type { Token } from '../flowTypes.ts'
import type { StateDefinition } from '../types.ts'
import { countOf } from './askedNow.ts'
import { joinOutcome } from './joinOutcome.ts'
import { outcomeOf } from './outcomeOf.ts'

type Settled = { outcome: 'no' | 'yes' | null; tokens: Token[] }

const stepOn = (state: StateDefinition, token: Token, facts: AssignmentFacts, isClosed: boolean): Token => {
  if (token.outcome !== null || token.branch.startsWith('child:')) return token
  // What is claimed is answered by one.
  const asked = (token.holder ?? null) === null ? token.assignees.length : 1
  const outcome = outcomeOf(countOf(state, token), asked, token.votes, isClosed)
  if (outcome !== 'yes') return { ...token, outcome }
  const branch = state.parallel?.branches.find(({ key }) => key === token.branch)
  const following = branch?.steps[token.step + 1]
  if (following === undefined) return { ...token, outcome }
  const place = stepKey(state.key, { branch: token.branch, step: following.key })
  const assignees = assign(following.assign, facts, place)
  const { holder: _answered, ...rest } = token
  const next = { ...rest, assignees, step: token.step + 1, votes: [] }
  return stepOn(state, next, facts, isClosed)
}

/** Takes every line of work as far as its voices carry it, and tells what they come to together (null: still open). */
export const settleTokens = (
  state: StateDefinition,
  tokens: Token[],
  facts: AssignmentFacts,
  isClosed = false,
): Settled => {
  const settled = tokens.map((token) => stepOn(state, token, facts, isClosed))
  if (state.approval) return { outcome: settled[0]?.outcome ?? null, tokens: settled }
  const rule = state.parallel ?? state.children
  if (rule === undefined) return { outcome: null, tokens: settled }
  return { outcome: joinOutcome(rule.join, settled, rule.endsEarly === true, isClosed), tokens: settled }
}
