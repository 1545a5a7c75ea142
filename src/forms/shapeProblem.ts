import type * as z from 'zod'
import type { Problem } from '../shared/problem.ts'
import { definitionProblem } from './definitionProblem.ts'

/** A finding of the schema as a sentence for the designer. */
export function shapeProblem(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.join('.')
  const place = path || 'biểu mẫu'
  const placeEn = path || 'the form'
  const problem = (vi: string, en: string) =>
    definitionProblem('FORM_SHAPE', path, `“${place}” ${vi}`, `“${placeEn}” ${en}`)

  switch (issue.code) {
    case 'unrecognized_keys':
      return problem(
        `có thuộc tính không được hỗ trợ: ${issue.keys.join(', ')}; hãy bỏ đi.`,
        `has properties that are not supported: ${issue.keys.join(', ')}; remove them.`,
      )
    case 'too_small':
      return problem('quá ngắn hoặc quá nhỏ, hãy bổ sung.', 'is too short or too small, add to it.')
    case 'too_big':
      return problem('quá dài hoặc quá lớn, hãy rút gọn.', 'is too long or too large, shorten it.')
    case 'invalid_format':
      return problem(
        'phải bắt đầu bằng chữ thường không dấu và chỉ gồm chữ, số, gạch nối (tối đa 64 ký tự).',
        'must start with a lower-case letter and hold letters, digits and hyphens only (at most 64).',
      )
    default:
      return problem(
        'bị thiếu hoặc sai kiểu, hãy nhập lại.',
        'is missing or of the wrong type, enter it again.',
      )
  }
}
