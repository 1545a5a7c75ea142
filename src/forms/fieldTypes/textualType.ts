import type { Text } from '../../shared/text.ts'
import type { FieldType } from '../fieldType.ts'
import { formatNumber } from '../../shared/formatNumber.ts'
import { lengthOf } from '../../shared/lengthOf.ts'
import { normalizeText } from '../../shared/normalizeText.ts'
import { definitionProblem } from '../definitionProblem.ts'
import { fieldProblem } from '../fieldProblem.ts'
import { plainType } from './plainType.ts'

type Options = { accepts?: string[]; isOneLine: boolean; label: Text; longest: number; type: string }

/** A type whose answers are texts of at most `longest` characters. */
export function textualType({ accepts = [], isOneLine, label, longest, type }: Options): FieldType {
  return plainType({
    accepts,
    check(value, field, path, mode) {
      if (typeof value !== 'string') {
        return [
          fieldProblem('FIELD_TYPE', field, path, {
            vi: '{label} phải là văn bản.',
            en: '{label} must be text.',
          }),
        ]
      }
      const most = mode === 'submit' ? Math.min(field.maxLength ?? longest, longest) : longest
      const least = mode === 'submit' ? (field.minLength ?? 0) : 0
      const length = lengthOf(value)
      if (length > most) {
        const count = { vi: formatNumber(most), en: formatNumber(most, 'en') }
        return [
          fieldProblem('FIELD_TOO_LONG', field, path, {
            vi: `{label} dài quá ${count.vi} ký tự, hãy rút gọn.`,
            en: `{label} is longer than ${count.en} characters, shorten it.`,
          }),
        ]
      }
      if (length >= least) return []
      return [
        fieldProblem('FIELD_TOO_SHORT', field, path, {
          vi: `{label} phải có ít nhất ${formatNumber(least)} ký tự.`,
          en: `{label} must have at least ${formatNumber(least, 'en')} characters.`,
        }),
      ]
    },
    checkDefinition(field, path) {
      if ((field.maxLength ?? 0) <= longest && (field.minLength ?? 0) <= (field.maxLength ?? longest))
        return []
      return [
        definitionProblem(
          'FORM_LIMITS',
          path,
          `“${field.label.vi}”: độ dài phải từ 0 đến ${formatNumber(longest)} ký tự và tối thiểu không lớn hơn tối đa.`,
          `“${field.label.en}”: lengths go from 0 to ${formatNumber(longest, 'en')}, the least not above the most.`,
        ),
      ]
    },
    fromText: (text) => text,
    jsonSchema: (field) => ({
      type: 'string',
      maxLength: Math.min(field.maxLength ?? longest, longest),
      // An empty text is no answer.
      minLength: Math.max(field.minLength ?? 1, 1),
    }),
    label,
    normalize(value) {
      if (typeof value !== 'string') return value ?? null
      const text = normalizeText(value)
      return (isOneLine ? text.replace(/\s+/g, ' ') : text) || null
    },
    takes: ['minLength', 'maxLength', 'placeholder', 'default', 'defaultFormula', 'prefill', 'rules'],
    type,
    valueKind: 'text',
  })
}
