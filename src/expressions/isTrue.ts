import { evaluateExpression } from './evaluateExpression.ts'

/** Whether a condition holds: it is `true` and nothing else. Missing data makes it not true. Never throws. */
export function isTrue(source: string, context: Record<string, unknown>): boolean {
  return evaluateExpression(source, context) === true
}
