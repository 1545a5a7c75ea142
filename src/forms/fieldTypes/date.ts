import { formatDate } from '../../shared/formatDate.ts'
import { isIsoDate } from '../../shared/isIsoDate.ts'
import { fieldProblem } from '../fieldProblem.ts'
import { plainType } from './plainType.ts'

/** A day of the calendar, `YYYY-MM-DD`: such texts compare as days in FEEL. */
export const date = plainType({
  check(value, field, path) {
    if (isIsoDate(value)) return []
    return [
      fieldProblem('FIELD_TYPE', field, path, {
        vi: '{label} phải là một ngày có thật, ví dụ 22/11/2026.',
        en: '{label} must be a real day, for example 22/11/2026.',
      }),
    ]
  },
  jsonSchema: () => ({ type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' }),
  label: { vi: 'Ngày', en: 'Date' },
  normalize: (value) => (typeof value === 'string' ? value.trim() || null : (value ?? null)),
  takes: ['default', 'prefill', 'rules'],
  toText: (value) => (typeof value === 'string' ? formatDate(value) : ''),
  type: 'date',
  verb: { vi: 'chọn', en: 'choose' },
})
