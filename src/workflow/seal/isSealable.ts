import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import type { WorkflowDefinition } from '../types.ts'

type Answers = Record<string, unknown>

/** Whether a rule holds for these answers: only a plain no lifts it, so that what cannot be told is kept safe. */
const holds = (rule: undefined | { when?: string }, answers: Answers): boolean =>
  rule !== undefined && (rule.when === undefined || evaluateExpression(rule.when, { answers }) !== false)

/** Whether a dossier with these answers keeps secret who began it. */
export const isSealable = ({ sealed }: Pick<WorkflowDefinition, 'sealed'>, answers: Answers): boolean =>
  holds(sealed, answers)

/** Whether a dossier with these answers is closed to all but its circle; one that is sealed always is. */
export const isRestricted = (
  definition: Pick<WorkflowDefinition, 'restricted' | 'sealed'>,
  answers: Answers,
): boolean => holds(definition.restricted, answers) || isSealable(definition, answers)
