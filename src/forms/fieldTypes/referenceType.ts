import type { Text } from '../../shared/text.ts'
import type { FieldType } from '../fieldType.ts'
import type { RecordSource } from '../recordSource.ts'
import { fieldProblem } from '../fieldProblem.ts'
import { offeredValue } from './offeredValue.ts'
import { plainType } from './plainType.ts'

type Options = { label: Text; noun: Text; source: RecordSource; type: string }

/**
 * A type whose answers are ids of a record kept elsewhere. A field may narrow the records, or name another collection,
 * with a `source` of its own. Whether the record exists is for the service to ask.
 */
export function referenceType({ label, noun, source, type }: Options): FieldType {
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
    fromText: offeredValue,
    jsonSchema: () => ({ type: 'string', pattern: '^[\\w.:\\-]{1,64}$' }),
    label,
    normalize: (value) => (value === '' ? null : (value ?? null)),
    sourceOf: (field) => field.source ?? source,
    takes: ['source', 'placeholder', 'default', 'defaultFormula', 'prefill', 'rules'],
    toText: (value, _field, _language, { names }) =>
      typeof value === 'string' ? (Object.hasOwn(names, value) ? (names[value] ?? value) : value) : '',
    type,
    valueKind: 'text',
    verb: { vi: 'chọn', en: 'choose' },
  })
}
