import { isTrue } from '../expressions/isTrue.ts'
import type { Problem } from '../shared/problem.ts'
import type { Facts, TransitionDefinition } from './types.ts'

/** The conditions of a transition that do not hold, each with its own message. A null is not true. */
export const findConditionProblems = (
  transition: TransitionDefinition,
  context: Facts['context'],
): Problem[] =>
  (transition.when ?? [])
    .filter(({ expression }) => !isTrue(expression, context))
    .map(({ message }) => ({ code: 'CONDITION_NOT_MET', message }))
