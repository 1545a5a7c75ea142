import { stateOf } from '../stateOf.ts'
import type { Assignment } from '../stateTypes.ts'
import type { Instance, Passage, WorkflowDefinition } from '../types.ts'
import { stepKey } from './stepKey.ts'

/** Somebody was given a step whose work is shared out one by one; `byHand` when a person chose them. */
export type TurnGiven = { byHand: boolean; mode: 'leastLoaded' | 'roundRobin'; step: string; user: string }

type Moved = Pick<Passage, 'next' | 'path'>

const sharedBy = (assign: Assignment | undefined): null | TurnGiven['mode'] =>
  assign?.mode === 'leastLoaded' || assign?.mode === 'roundRobin' ? assign.mode : null

/** To whom a passage has given steps that are shared out in turn. What goes back to whoever returned it is no turn. */
export const turnsGiven = (
  definition: WorkflowDefinition,
  before: Instance | null,
  { next, path }: Moved,
): TurnGiven[] => {
  const state = stateOf(definition, next.state)
  const isEntered = before === null || path.length > 0
  const turns = (
    mode: null | TurnGiven['mode'],
    step: string,
    users: string[],
    known: string[] | undefined,
  ) =>
    mode === null
      ? []
      : users
          .filter((user) => known?.includes(user) !== true)
          .map((user): TurnGiven => ({ byHand: known !== undefined, mode, step, user }))
  const isWayBack = path[0]?.action === 'sendCorrected'
  const own = turns(
    isWayBack ? null : sharedBy(state?.assign),
    stepKey(next.state),
    next.flow.assignees,
    isEntered ? undefined : before.flow.assignees,
  )
  const ofBranches = next.flow.tokens
    .filter(({ outcome }) => outcome === null)
    .flatMap(({ assignees, branch, step }) => {
      const defined = state?.parallel?.branches.find(({ key }) => key === branch)?.steps[step]
      if (defined === undefined) return []
      const was = isEntered
        ? undefined
        : before.flow.tokens.find((token) => token.branch === branch && token.step === step)
      const place = stepKey(next.state, { branch, step: defined.key })
      return turns(sharedBy(defined.assign), place, assignees, was?.assignees)
    })
  return [...own, ...ofBranches]
}
