import { evaluateExpression } from '../expressions/evaluateExpression.ts'
import type { EffectDefinition } from './types.ts'

type Answers = Record<string, unknown>

/**
 * The answers after those of the effects that set fields, in order, each seeing what those before it have set.
 *
 * @param effects the effects of a passage; those of other kinds change nothing here
 * @param context what else their expressions may read
 */
export const answersSet = (
  effects: readonly EffectDefinition[],
  before: Answers,
  context: Record<string, unknown>,
): Answers =>
  effects.reduce<Answers>(
    (answers, effect) =>
      effect.kind === 'set'
        ? {
            ...answers,
            [effect.field]: evaluateExpression(effect.expression, { ...context, ...answers, answers }),
          }
        : answers,
    before,
  )
