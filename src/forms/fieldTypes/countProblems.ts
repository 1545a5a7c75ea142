import type { Problem } from '../../shared/problem.ts'
import type { Text } from '../../shared/text.ts'
import type { FieldDefinition } from '../types.ts'
import { fieldProblem } from '../fieldProblem.ts'

/** Whether a list answer has as many items as the field asks for; `noun` names an item. */
export function countProblems(count: number, field: FieldDefinition, path: string, noun: Text): Problem[] {
  const { maxItems, minItems } = field
  if (minItems !== undefined && count < minItems) {
    return [
      fieldProblem('FIELD_TOO_FEW', field, path, {
        vi: `{label} phải có ít nhất ${minItems} ${noun.vi}.`,
        en: `{label} must have at least ${minItems} ${noun.en}.`,
      }),
    ]
  }
  if (maxItems !== undefined && count > maxItems) {
    return [
      fieldProblem('FIELD_TOO_MANY', field, path, {
        vi: `{label} chỉ được có nhiều nhất ${maxItems} ${noun.vi}.`,
        en: `{label} may have at most ${maxItems} ${noun.en}.`,
      }),
    ]
  }
  return []
}
