import { searchKey } from '../../../shared/searchKey.ts'
import { fieldProblem } from '../../fieldProblem.ts'
import { plainType } from '../plainType.ts'

export const yesNo = plainType({
  check(value, field, path) {
    if (typeof value === 'boolean') return []
    return [
      fieldProblem('FIELD_TYPE', field, path, {
        vi: '{label} phải là “Có” hoặc “Không”.',
        en: '{label} must be “Yes” or “No”.',
      }),
    ]
  },
  frame: 'group',
  fromText(text) {
    const word = searchKey(text)
    if (['1', 'co', 'dung', 'true', 'x', 'yes', 'y', '✓'].includes(word)) return true
    return ['0', 'khong', 'sai', 'false', 'no', 'n'].includes(word) ? false : text
  },
  jsonSchema: () => ({ type: 'boolean' }),
  label: { vi: 'Có hoặc không', en: 'Yes or no' },
  takes: ['default', 'defaultFormula', 'prefill', 'rules'],
  toText(value, _field, language) {
    if (typeof value !== 'boolean') return ''
    if (language === 'vi') return value ? 'Có' : 'Không'
    return value ? 'Yes' : 'No'
  },
  type: 'yesNo',
  valueKind: 'boolean',
  verb: { vi: 'chọn', en: 'choose' },
})
