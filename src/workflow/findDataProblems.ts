import { isIsoDate } from '../shared/isIsoDate.ts'
import type { Problem } from '../shared/problem.ts'
import type { Text } from '../shared/text.ts'

import type { Command, TransitionDefinition } from './types.ts'

const textLimit = 1000

type Field = NonNullable<TransitionDefinition['fields']>[number]

const judgeField = ({ label, type }: Field, value: unknown): undefined | { code: string; message: Text } => {
  if (value === undefined || value === null || (typeof value === 'string' && value.trim() === '')) {
    return {
      code: 'FIELD_REQUIRED',
      message: { vi: `Hãy nhập “${label.vi}”.`, en: `Give “${label.en}”.` },
    }
  }
  if (type === 'date') {
    if (isIsoDate(value)) return undefined
    return {
      code: 'FIELD_INVALID',
      message: {
        vi: `“${label.vi}” phải là ngày có thật, viết theo dạng năm-tháng-ngày (ví dụ 2026-03-31).`,
        en: `“${label.en}” must be a real day written year-month-day (such as 2026-03-31).`,
      },
    }
  }
  if (typeof value === 'string' && value.length <= textLimit) return undefined
  return {
    code: 'FIELD_INVALID',
    message: {
      vi: `“${label.vi}” phải là văn bản dài tối đa 1.000 ký tự.`,
      en: `“${label.en}” must be text of at most 1,000 characters.`,
    },
  }
}

/** What is missing or wrong in the fields a transition asks for. Paths are `data.<key>`. */
export const findDataProblems = (transition: TransitionDefinition, data: Command['data']): Problem[] =>
  (transition.fields ?? []).flatMap((field) => {
    const value = data !== undefined && Object.hasOwn(data, field.key) ? data[field.key] : undefined
    const found = judgeField(field, value)
    return found === undefined ? [] : [{ ...found, path: `data.${field.key}` }]
  })
