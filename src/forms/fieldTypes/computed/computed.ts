import { formatNumber } from '../../../shared/formatNumber.ts'
import { definitionProblem } from '../../definitionProblem.ts'
import { plainType } from '../plainType.ts'

/** A value worked out by the formula. It is never stored with the answers. */
export const computed = plainType({
  check: () => [],
  checkDefinition(field, path) {
    if (field.formula) return []
    return [
      definitionProblem(
        'FORM_FORMULA',
        `${path}.formula`,
        `Trường tính toán “${field.label.vi}” cần một công thức.`,
        `The computed field “${field.label.en}” needs a formula.`,
      ),
    ]
  },
  isComputed: true,
  jsonSchema: () => ({ readOnly: true }),
  label: { vi: 'Giá trị tính toán', en: 'Computed value' },
  takes: ['formula', 'total', 'rules'],
  toText(value, _field, language) {
    if (typeof value === 'number') return formatNumber(value, language)
    if (typeof value === 'boolean') return { vi: value ? 'Có' : 'Không', en: value ? 'Yes' : 'No' }[language]
    return typeof value === 'string' ? value : ''
  },
  type: 'computed',
  verb: { vi: 'nhập đủ thông tin để tính', en: 'fill in what is needed to work out' },
})
