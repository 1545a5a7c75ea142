import { canBeTrue } from '../expressions/canBeTrue.ts'
import { compileExpression } from '../expressions/compileExpression.ts'
import { isTrue } from '../expressions/isTrue.ts'
import type { Logic } from '../expressions/logic.ts'
import { readLogic } from '../expressions/readLogic.ts'
import type { Problem } from '../shared/problem.ts'
import type { WorkflowDefinition } from './types.ts'

/** What each choice of the form may be, by key. */
type Choices = ReadonlyMap<string, ReadonlySet<string>>

/**
 * Conditions that never hold: what reads nothing and is not true, what contradicts itself, an answer that the form does not
 * offer – and conditions of one transition that never hold together. Certain of each, maybe not of all.
 */
export const neverTrueProblems = (
  { states, transitions }: WorkflowDefinition,
  choices: Choices,
): Problem[] => [
  ...transitions.flatMap(({ when = [] }, index) =>
    ofConditions(
      when.map(({ expression }) => expression),
      `transitions.${String(index)}.when`,
      choices,
    ),
  ),
  ...states.flatMap(({ parallel }, index) =>
    (parallel?.branches ?? []).flatMap(({ when }, at) =>
      when !== undefined && isNever(when, choices)
        ? [neverTrue(`states.${String(index)}.parallel.branches.${String(at)}.when`)]
        : [],
    ),
  ),
]

const ofConditions = (sources: string[], path: string, choices: Choices): Problem[] => {
  const alone = sources.flatMap((source, at) =>
    isNever(source, choices) ? [neverTrue(`${path}.${String(at)}.expression`)] : [],
  )
  const together: Logic = { kind: 'all', parts: sources.map((source) => readLogic(source, [])) }
  return alone.length > 0 || canHold(together, choices) ? alone : [neverTogether(path)]
}

const isNever = (source: string, choices: Choices): boolean => {
  const isConstant = isReadable(source) && compileExpression(source).names.length === 0
  return isConstant ? !isTrue(source, {}) : !canHold(readLogic(source, []), choices)
}

/** What cannot be parsed is told elsewhere. */
const isReadable = (source: string): boolean => {
  try {
    compileExpression(source)
    return true
  } catch {
    return false
  }
}

const canHold = (logic: Logic, choices: Choices): boolean =>
  canBeTrue(logic, { absent: new Set(), domains: choices })

const neverTrue = (path: string): Problem => ({
  code: 'NEVER_TRUE',
  message: {
    vi: 'Điều kiện này không bao giờ đúng; hãy sửa hoặc bỏ.',
    en: 'This condition is never true; correct or remove it.',
  },
  path,
})

const neverTogether = (path: string): Problem => ({
  code: 'NEVER_TRUE',
  message: {
    vi: 'Các điều kiện của bước chuyển này không bao giờ cùng đúng; hãy sửa hoặc bỏ bớt.',
    en: 'The conditions of this transition are never true together; correct or remove some.',
  },
  path,
})
