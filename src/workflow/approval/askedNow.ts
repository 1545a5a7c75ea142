import type { Token } from '../flowTypes.ts'
import type { Count } from '../stateTypes.ts'
import type { StateDefinition } from '../types.ts'

/** How the voices of a token are counted; a step that says nothing needs one yes. */
export const countOf = (state: StateDefinition | undefined, token: Token): Count => {
  if (state?.approval) return state.approval
  const branch = state?.parallel?.branches.find(({ key }) => key === token.branch)
  return branch?.steps[token.step]?.count ?? { rule: 'any' }
}

/** Who may speak on a token now: whoever claimed it; else those who have not spoken, and in sequence only the first of them. */
export const askedNow = (state: StateDefinition | undefined, token: Token): string[] => {
  if (token.outcome !== null) return []
  const { holder = null } = token
  const silent = (holder === null ? token.assignees : [holder]).filter(
    (id) => !token.votes.some(({ user }) => user === id),
  )
  return countOf(state, token).rule === 'sequential' ? silent.slice(0, 1) : silent
}
