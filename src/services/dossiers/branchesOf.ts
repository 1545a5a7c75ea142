import { askedNow, countOf } from '../../workflow/approval/askedNow.ts'
import { isUnclaimed } from '../../workflow/approval/branchPool.ts'
import type { Instance, StateDefinition } from '../../workflow/types.ts'

type Named = (ids: string[]) => { id: string; name: string }[]

/** How far each branch of the step has come: whom it waits for, and who has said what. */
export const branchesOf = (state: StateDefinition | undefined, { flow }: Instance, named: Named) =>
  flow.tokens.map((token) => {
    const branch = state?.parallel?.branches.find(({ key }) => key === token.branch)
    return {
      asked: named(askedNow(state, token)),
      // Who has claimed it, and whether it waits for somebody who does.
      holder: token.holder ? (named([token.holder])[0] ?? null) : null,
      isUnclaimed: isUnclaimed(state, token),
      key: token.branch,
      label: branch?.label ?? null,
      mayAbstain: countOf(state, token).abstain === true,
      outcome: token.outcome,
      step: branch?.steps[token.step]?.label ?? null,
      votes: token.votes.map(({ at, choice, user }) => ({ at, choice, user: named([user])[0] })),
    }
  })
