import { isRecord } from '../../shared/isRecord.ts'
import type { FieldDefinition } from '../types.ts'
import type { Conversion, FieldMapping } from './fieldMapping.ts'
import { findFieldType } from '../findFieldType.ts'

/** An answer as a mapping wants it; null when nothing is left of it. */
export function convertValue(
  value: unknown,
  field: FieldDefinition,
  { convert, values }: FieldMapping,
): unknown {
  const replaced = values ? replaceValues(value, values) : value
  if (replaced === null || convert === undefined) return replaced
  return conversions[convert](replaced, field)
}

function replaceValues(value: unknown, values: Record<string, null | string>): unknown {
  const replace = (each: unknown) =>
    typeof each === 'string' && Object.hasOwn(values, each) ? (values[each] ?? null) : each
  if (isRecord(value)) return replaceParts(value, replace)
  if (!Array.isArray(value)) return replace(value)
  const kept = value.map(replace).filter((each) => each !== null)
  return kept.length > 0 ? kept : null
}

/** The choices of a matrix, each under its row. */
function replaceParts(value: Record<string, unknown>, replace: (each: unknown) => unknown): unknown {
  const kept = Object.entries(value)
    .map(([key, each]) => [key, replace(each)] as const)
    .filter(([, each]) => each !== null)
  return kept.length > 0 ? Object.fromEntries(kept) : null
}

const conversions: Record<Conversion, (value: unknown, field: FieldDefinition) => unknown> = {
  first: (value) => (Array.isArray(value) ? ((value[0] as unknown) ?? null) : value),
  list: (value) => (Array.isArray(value) ? (value as unknown[]) : [value]),
  number(value) {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value.replace(',', '.')) : value
    return typeof number === 'number' && Number.isFinite(number) ? number : null
  },
  text(value, field) {
    const textOf = (each: FieldDefinition, of: unknown): string =>
      findFieldType(each.type)?.toText(of, each, 'vi', { names: {}, textOf }) ?? ''
    return textOf(field, value) || null
  },
}
