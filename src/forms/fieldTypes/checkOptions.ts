import type { Problem } from '../../shared/problem.ts'
import type { FieldDefinition } from '../types.ts'
import { definitionProblem } from '../definitionProblem.ts'
import { formLimits } from '../formLimits.ts'

/** What is wrong with the options of a choice: none, too many, or one value twice. */
export function checkOptions(field: FieldDefinition, path: string): Problem[] {
  const values = (field.options ?? []).map(({ value }) => value)
  const isRight = values.length > 0 && values.length <= formLimits.options && !values.includes('')
  if (isRight && new Set(values).size === values.length) return []

  return [
    definitionProblem(
      'FORM_OPTIONS',
      `${path}.options`,
      `“${field.label.vi}” cần từ 1 đến ${formLimits.options} lựa chọn, mỗi lựa chọn một giá trị riêng.`,
      `“${field.label.en}” needs 1 to ${formLimits.options} options, each with a value of its own.`,
    ),
  ]
}
