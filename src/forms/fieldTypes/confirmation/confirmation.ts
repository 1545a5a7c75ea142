import { fieldProblem } from '../../fieldProblem.ts'
import { plainType } from '../plainType.ts'

/** A declaration that must be ticked before the dossier can be submitted. */
export const confirmation = plainType({
  canBeColumn: false,
  check(value, field, path, mode) {
    if (value === true || (value === false && mode === 'draft')) return []
    return [
      fieldProblem(value === false ? 'FIELD_NOT_CONFIRMED' : 'FIELD_TYPE', field, path, {
        vi: 'Hãy xác nhận {label}.',
        en: 'Confirm {label}.',
      }),
    ]
  },
  emptyValue: false,
  frame: 'inside',
  hasLongLabel: true,
  jsonSchema: () => ({ const: true }),
  label: { vi: 'Xác nhận', en: 'Confirmation' },
  mustAnswer: true,
  toText(value, _field, language) {
    if (value === true) return language === 'vi' ? 'Đã xác nhận' : 'Confirmed'
    return ''
  },
  type: 'confirmation',
  valueKind: 'boolean',
  verb: { vi: 'xác nhận', en: 'confirm' },
})
