import { findFieldType } from '../findFieldType.ts'
import type { FieldDefinition } from '../types.ts'
import type { Conversion } from './fieldMapping.ts'

/** How answers of one field become answers of another; undefined where they fit as they are, or are taken as they are. */
export function conversionFor(old: FieldDefinition, next: FieldDefinition): Conversion | undefined {
  const [from, to] = [findFieldType(old.type), findFieldType(next.type)]
  if (!from || !to || old.type === next.type || to.accepts.includes(old.type)) return undefined
  if (to.hasColumns) return undefined
  if (Array.isArray(to.emptyValue)) return Array.isArray(from.emptyValue) ? undefined : 'list'
  if (to.valueKind === 'number') return 'number'
  if (Array.isArray(from.emptyValue) && from.valueKind === 'list' && next.options) return 'first'
  return to.valueKind === 'text' ? 'text' : undefined
}
