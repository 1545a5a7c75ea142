import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { isTrue } from '../../expressions/isTrue.ts'
import { assign } from '../assignment/assign.ts'
import type { AssignmentFacts } from '../assignment/candidatesOf.ts'
import { stepKey } from '../assignment/stepKey.ts'
import type { Token } from '../flowTypes.ts'
import type { StateDefinition } from '../types.ts'

type Context = Record<string, unknown>

const token = (branch: string, assignees: string[]): Token => ({
  assignees,
  branch,
  outcome: null,
  step: 0,
  votes: [],
})

const listed = (value: unknown): string[] =>
  (Array.isArray(value) ? value : []).filter((item): item is string => typeof item === 'string')

/** The lines of work that begin on entering a state; `assignees` are those of the state itself. */
export const openTokens = (
  state: StateDefinition | undefined,
  assignees: string[],
  facts: AssignmentFacts & { context: Context },
): Token[] => {
  if (state?.approval) return [token('main', assignees)]
  if (state?.parallel) {
    return state.parallel.branches
      .filter(({ when }) => when === undefined || isTrue(when, facts.context))
      .flatMap(({ key, steps: [first] }) => {
        if (!first) return []
        const step = stepKey(state.key, { branch: key, step: first.key })
        return [token(key, assign(first.assign, facts, step))]
      })
  }
  if (state?.children) {
    const units = new Set(listed(evaluateExpression(state.children.over, facts.context)))
    return [...units].map((unit) => token(`child:${unit}`, []))
  }
  return []
}
