import type { Problem } from '../../shared/problem.ts'
import type { FieldDefinition } from '../types.ts'
import { definitionProblem } from '../definitionProblem.ts'
import { formLimits } from '../formLimits.ts'

type Display = NonNullable<FieldDefinition['display']>

/**
 * What is wrong with the options of a choice: none, too many, one value twice, or beside records to choose from; and a
 * way of drawing them that the type does not have.
 */
export function checkOptions(field: FieldDefinition, path: string, displays: Display[] = []): Problem[] {
  const { display, label, options, source } = field
  const values = (options ?? []).map(({ value }) => value)
  const areRight =
    values.length > 0 &&
    values.length <= formLimits.options &&
    !values.includes('') &&
    new Set(values).size === values.length
  const problems: Problem[] = []
  if (source ? options !== undefined : !areRight) {
    problems.push(
      definitionProblem(
        'FORM_OPTIONS',
        `${path}.options`,
        `“${label.vi}” cần từ 1 đến ${formLimits.options} lựa chọn, mỗi lựa chọn một giá trị riêng, hoặc một nguồn dữ liệu thay cho danh sách này.`,
        `“${label.en}” needs 1 to ${formLimits.options} options, each with a value of its own, or a source in their place.`,
      ),
    )
  }
  if (display !== undefined && !displays.includes(display)) {
    problems.push(
      definitionProblem(
        'FORM_DISPLAY',
        `${path}.display`,
        `“${label.vi}” không hiển thị được kiểu “${display}”; hãy chọn: ${displays.join(', ')}.`,
        `“${label.en}” cannot be drawn as “${display}”; choose one of: ${displays.join(', ')}.`,
      ),
    )
  }
  return problems
}
