import type { Problem } from '../shared/problem.ts'
import type { Answers } from './types.ts'
import { formLimits } from './formLimits.ts'

/** A problem for each key of the answers that the form does not have. Absent values are no answers. */
export function unknownFieldProblems(raw: Answers, knownKeys: string[], prefix: string): Problem[] {
  const known = new Set(knownKeys)
  const unknown = Object.keys(raw).filter((key) => !known.has(key) && raw[key] !== undefined)

  return unknown.slice(0, formLimits.unknownFieldsNamed).map((key) => {
    const name = key.slice(0, 80)
    return {
      code: 'UNKNOWN_FIELD',
      message: {
        vi: `Biểu mẫu không có trường “${name}”; hãy bỏ trường này rồi gửi lại.`,
        en: `The form has no field “${name}”; leave it out and send again.`,
      },
      path: `${prefix}${name}`,
    }
  })
}
