import { stateOf } from './stateOf.ts'
import type { Assignment } from './stateTypes.ts'
import type { Instance, TransitionDefinition, WorkflowDefinition } from './types.ts'

/** The step of the system by which a dossier goes on when its work, or that of a branch, is nobody's; where one is drawn. */
export const wayOfNobody = (
  definition: WorkflowDefinition,
  { flow, state: key }: Instance,
): TransitionDefinition | undefined => {
  const state = stateOf(definition, key)
  const orphans = flow.tokens
    .filter(({ assignees, outcome }) => outcome === null && assignees.length === 0)
    .map(
      ({ branch, step }) =>
        state?.parallel?.branches.find((each) => each.key === branch)?.steps[step]?.assign.nobody,
    )
  const action = [flow.assignees.length === 0 ? state?.assign?.nobody : undefined, ...orphans]
    .map(actionOf)
    .find((name) => name !== undefined)
  return definition.transitions.find((each) => each.action === action && each.from.includes(key))
}

const actionOf = (nobody: Assignment['nobody']): string | undefined =>
  typeof nobody === 'object' && 'action' in nobody ? nobody.action : undefined
