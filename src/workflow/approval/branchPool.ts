import type { Token } from '../flowTypes.ts'
import type { StateDefinition } from '../types.ts'

/** Whether the present step of a branch belongs to whoever claims it: one of those named answers for it. */
export const isBranchPool = (state: StateDefinition | undefined, { branch, step }: Token): boolean =>
  state?.parallel?.branches.find(({ key }) => key === branch)?.steps[step]?.assign.mode === 'pool'

/** Whether it waits for somebody to claim it. */
export const isUnclaimed = (state: StateDefinition | undefined, token: Token): boolean =>
  token.outcome === null && (token.holder ?? null) === null && isBranchPool(state, token)
