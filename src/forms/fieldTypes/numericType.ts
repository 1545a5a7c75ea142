import type { Text } from '../../shared/text.ts'
import type { FieldType } from '../fieldType.ts'
import type { FieldDefinition } from '../types.ts'
import { formatNumber } from '../../shared/formatNumber.ts'
import { parseNumber } from '../../shared/parseNumber.ts'
import { fieldProblem } from '../fieldProblem.ts'
import { plainType } from './plainType.ts'

type Options = {
  accepts?: string[]
  isGrouped?: boolean
  isInteger?: boolean
  label: Text
  max?: number
  min?: number
  type: string
  /** Written after the number. */
  unit?: Text
}

/** A type whose answers are finite numbers; `min` and `max` are those of the type where the field has none. */
export function numericType(options: Options): FieldType {
  const { accepts = [], isGrouped = true, isInteger = false, label, type, unit } = options
  const boundsOf = (field: FieldDefinition) => ({
    max: field.max ?? options.max,
    min: field.min ?? options.min,
  })
  const show = (value: number) => ({
    vi: isGrouped ? formatNumber(value) : String(value),
    en: isGrouped ? formatNumber(value, 'en') : String(value),
  })

  return plainType({
    accepts,
    bounds: { max: options.max, min: options.min },
    check(value, field, path, mode) {
      const { max, min } = boundsOf(field)
      const isType =
        typeof value === 'number' && Number.isFinite(value) && (!isInteger || Number.isSafeInteger(value))
      const isInside = isType && (min === undefined || value >= min) && (max === undefined || value <= max)
      if (isType && (isInside || mode === 'draft')) return []

      const noun = isInteger ? { vi: 'số nguyên', en: 'a whole number' } : { vi: 'số', en: 'a number' }
      const range = rangeText(min, max, show)
      return [
        fieldProblem(isType ? 'FIELD_RANGE' : 'FIELD_TYPE', field, path, {
          vi: `{label} phải là ${noun.vi}${range.vi}.`,
          en: `{label} must be ${noun.en}${range.en}.`,
        }),
      ]
    },
    fromText: (text, _field, { language }) => parseNumber(text, language),
    jsonSchema(field) {
      const { max, min } = boundsOf(field)
      return {
        type: isInteger ? 'integer' : 'number',
        ...(min === undefined ? {} : { minimum: min }),
        ...(max === undefined ? {} : { maximum: max }),
      }
    },
    label,
    // -0 and 0 are one answer.
    normalize: (value) => (value === 0 ? 0 : (value ?? null)),
    takes: ['min', 'max', 'placeholder', 'default', 'defaultFormula', 'prefill', 'total', 'rules'],
    toText: (value, _field, language) =>
      typeof value === 'number' ? `${show(value)[language]}${unit ? unit[language] : ''}` : '',
    type,
    valueKind: 'number',
  })
}

function rangeText(min: number | undefined, max: number | undefined, show: (value: number) => Text): Text {
  if (min !== undefined && max !== undefined) {
    return { vi: ` từ ${show(min).vi} đến ${show(max).vi}`, en: ` from ${show(min).en} to ${show(max).en}` }
  }
  if (min !== undefined) return { vi: ` từ ${show(min).vi} trở lên`, en: ` of ${show(min).en} or more` }
  if (max !== undefined) return { vi: ` không quá ${show(max).vi}`, en: ` of at most ${show(max).en}` }
  return { vi: '', en: '' }
}
