import type { FieldDefinition } from '../types.ts'
import { checkExpression } from '../../expressions/checkExpression.ts'
import { findFieldType } from '../findFieldType.ts'
import type { ScoreColumn } from '../scoring/scoreSheet.ts'

/** A copied field without the conditions, rules and defaults that read what is not in its new form; a formula becomes `null`. */
export function withoutStrangers(field: FieldDefinition, names: string[]): FieldDefinition {
  const own = field.columns?.map(({ key }) => key) ?? []
  const reads = (source: unknown, extra: string[] = []): boolean =>
    typeof source !== 'string' || checkExpression(source, [...names, ...extra]).length === 0
  const { defaultFormula, formula, readOnly, required, rules, sheet, visible, ...rest } = field
  /** Who scores when; without a condition of theirs they score whenever the form is open. */
  const scorer = ({ write, ...column }: ScoreColumn): ScoreColumn =>
    write === undefined || !reads(write) ? column : { ...column, write }
  const isComputed = findFieldType(field.type)?.isComputed === true

  return {
    ...rest,
    ...(defaultFormula === undefined || !reads(defaultFormula) ? {} : { defaultFormula }),
    ...(formula === undefined ? {} : { formula: reads(formula) || !isComputed ? formula : 'null' }),
    ...(readOnly === undefined || !reads(readOnly) ? {} : { readOnly }),
    ...(required === undefined || !reads(required) ? {} : { required }),
    ...(sheet === undefined ? {} : { sheet: { ...sheet, columns: sheet.columns.map(scorer) } }),
    ...(visible === undefined || !reads(visible) ? {} : { visible }),
    ...(rules === undefined ? {} : { rules: rules.filter(({ expression }) => reads(expression, ['value'])) }),
    ...(field.columns === undefined
      ? {}
      : { columns: field.columns.map((column) => withoutStrangers(column, [...names, ...own])) }),
  }
}
