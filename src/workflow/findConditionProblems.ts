import { compileExpression } from '../expressions/compileExpression.ts'
import { isTrue } from '../expressions/isTrue.ts'
import type { Problem } from '../shared/problem.ts'
import type { Facts, TransitionDefinition } from './types.ts'

/**
 * The conditions of a transition that do not hold, each with its own message. A null is not true. What hangs on what is
 * given with the action is judged when it is given.
 */
export const findConditionProblems = (
  transition: TransitionDefinition,
  context: Facts['context'],
): Problem[] =>
  (transition.when ?? [])
    .filter(({ expression }) => !isTrue(expression, context) && !isTooEarly(expression, context))
    .map(({ message }) => ({ code: 'CONDITION_NOT_MET', message }))

const isTooEarly = (source: string, { given }: Facts['context']): boolean => {
  if (given !== null) return false
  try {
    return compileExpression(source).names.includes('given')
  } catch {
    return false
  }
}
