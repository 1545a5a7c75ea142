import { evaluateExpression } from '../expressions/evaluateExpression.ts'
import type { Answers, FieldDefinition } from './types.ts'

/** What a field starts with by itself: its default, or what that works out to over what is known by then. */
export function startValue({ default: given, defaultFormula }: FieldDefinition, scope: Answers): unknown {
  return defaultFormula === undefined ? given : evaluateExpression(defaultFormula, scope)
}
