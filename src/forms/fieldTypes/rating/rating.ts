import type { FieldType } from '../../fieldType.ts'
import { definitionProblem } from '../../definitionProblem.ts'
import { numericType } from '../numericType.ts'

const most = 10

/** A value of a short scale, 1 to 5 where the field says nothing else. */
export const rating: FieldType = {
  ...numericType({
    isInteger: true,
    label: { vi: 'Thang đánh giá', en: 'Rating scale' },
    max: 5,
    min: 1,
    type: 'rating',
  }),
  accepts: [],
  checkDefinition(field, path) {
    const { max = 5, min = 1 } = field
    if (Number.isInteger(min) && Number.isInteger(max) && max - min <= most && min >= 0 && min < max)
      return []
    return [
      definitionProblem(
        'FORM_LIMITS',
        path,
        `“${field.label.vi}”: thang đánh giá phải là số nguyên từ 0 trở lên, có từ 2 đến ${most + 1} mức.`,
        `“${field.label.en}”: a rating scale has whole numbers from 0 up and 2 to ${most + 1} steps.`,
      ),
    ]
  },
  frame: 'group',
  takes: ['min', 'max', 'lowLabel', 'highLabel', 'default', 'defaultFormula', 'prefill', 'total', 'rules'],
  verb: { vi: 'đánh giá', en: 'rate' },
}
