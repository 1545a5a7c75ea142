import { fittingValue } from '../prefill/fittingValue.ts'
import { startValue } from '../startValue.ts'
import type { Answers, FieldDefinition, RowJudgement } from '../types.ts'

/**
 * A row as it is added to a table: with the defaults of its columns, over the form and the cells before them. What a
 * blank row may not have written in it (`closed`) stays empty.
 */
export function newRow(
  { columns = [] }: FieldDefinition,
  scope: Answers,
  closed: RowJudgement['readOnly'] = [],
): Answers {
  const blank: Answers = Object.fromEntries(columns.map(({ key }) => [key, null]))
  const row: Answers = {}
  for (const column of columns) {
    if (closed.includes(column.key)) continue
    const value = fittingValue(column, startValue(column, { ...scope, ...blank, ...row }))
    if (value !== null) row[column.key] = value
  }
  return row
}
