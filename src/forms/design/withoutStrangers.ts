import type { FieldDefinition } from '../types.ts'
import { checkExpression } from '../../expressions/checkExpression.ts'
import { findFieldType } from '../findFieldType.ts'

/** A copied field without the conditions and rules that read what is not in its new form; a formula becomes `null`. */
export function withoutStrangers(field: FieldDefinition, names: string[]): FieldDefinition {
  const own = field.columns?.map(({ key }) => key) ?? []
  const reads = (source: unknown, extra: string[] = []): boolean =>
    typeof source !== 'string' || checkExpression(source, [...names, ...extra]).length === 0
  const { formula, readOnly, required, rules, visible, ...rest } = field
  const isComputed = findFieldType(field.type)?.isComputed === true

  return {
    ...rest,
    ...(formula === undefined ? {} : { formula: reads(formula) || !isComputed ? formula : 'null' }),
    ...(readOnly === undefined || !reads(readOnly) ? {} : { readOnly }),
    ...(required === undefined || !reads(required) ? {} : { required }),
    ...(visible === undefined || !reads(visible) ? {} : { visible }),
    ...(rules === undefined ? {} : { rules: rules.filter(({ expression }) => reads(expression, ['value'])) }),
    ...(field.columns === undefined
      ? {}
      : { columns: field.columns.map((column) => withoutStrangers(column, [...names, ...own])) }),
  }
}
