import type { Text } from '../../shared/text.ts'
import type { FieldType } from '../fieldType.ts'
import { fieldProblem } from '../fieldProblem.ts'
import { plainType } from './plainType.ts'

/** A type whose answers are ids of a record kept elsewhere. Whether the record exists is for the service to ask. */
export function referenceType({ label, noun, type }: { label: Text; noun: Text; type: string }): FieldType {
  return plainType({
    check(value, field, path) {
      if (typeof value === 'string' && /^[\w.:-]{1,64}$/.test(value)) return []
      return [
        fieldProblem('FIELD_TYPE', field, path, {
          vi: `{label} phải là ${noun.vi} chọn từ danh sách.`,
          en: `{label} must be ${noun.en} chosen from the list.`,
        }),
      ]
    },
    jsonSchema: () => ({ type: 'string', pattern: '^[\\w.:\\-]{1,64}$' }),
    label,
    normalize: (value) => (value === '' ? null : (value ?? null)),
    takes: ['prefill', 'rules'],
    toText: (value, _field, _language, { names }) =>
      typeof value === 'string' ? (Object.hasOwn(names, value) ? (names[value] ?? value) : value) : '',
    type,
    verb: { vi: 'chọn', en: 'choose' },
  })
}
