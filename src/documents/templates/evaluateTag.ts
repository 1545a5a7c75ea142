import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { forbiddenNames } from '../../expressions/forbiddenNames.ts'
import { isRecord } from '../../shared/isRecord.ts'

const path = /^[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$/u
const literals = new Set(['false', 'null', 'true'])

/**
 * The value of a tag. A plain path, which most tags are, is looked up as it stands: to copy all answers for each cell of
 * a long table would take minutes. Anything else, a path through a list included, is FEEL.
 */
export function evaluateTag(source: string, context: Record<string, unknown>): unknown {
  const found = path.test(source) && !literals.has(source) ? lookUp(source, context) : undefined
  return found === undefined ? evaluateExpression(source, context) : found
}

function lookUp(source: string, context: Record<string, unknown>): unknown {
  let value: unknown = context
  for (const name of source.split('.')) {
    if (!isRecord(value) || forbiddenNames.has(name) || !Object.hasOwn(value, name)) return undefined
    value = value[name]
  }
  return value ?? null
}
