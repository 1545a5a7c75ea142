import { evaluateExpression } from '../../expressions/evaluateExpression.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { findFieldType } from '../findFieldType.ts'
import { formLimits } from '../formLimits.ts'
import type { Answers, FieldDefinition, FormContext } from '../types.ts'
import { fittingValue } from './fittingValue.ts'
import type { RecordedAward } from './prefillRecords.ts'
import { readPrefill } from './readPrefill.ts'

/** A row of a table for each award: the columns say what of it they want, or of the context. Null when nothing is left. */
export function rowsOfAwards(
  table: FieldDefinition,
  awards: RecordedAward[],
  context: FormContext,
): Answers[] | null {
  return rowsOf(table, awards, (column, award) => {
    const source = column.prefill === undefined ? null : readPrefill(column.prefill)
    if (source?.kind === 'row') return award[source.property]
    return source?.kind === 'context' ? evaluateExpression(source.path.join('.'), context) : null
  })
}

/** The rows of an earlier table, with the columns that both have. Files stay with the dossier that they were given to. */
export function rowsOfAnswer(table: FieldDefinition, answer: unknown): Answers[] | null {
  const rows = Array.isArray(answer) ? answer.filter(isRecord) : []
  return rowsOf(table, rows, ({ key }, row) => (Object.hasOwn(row, key) ? row[key] : null))
}

function rowsOf<T>(
  table: FieldDefinition,
  items: T[],
  cellOf: (column: FieldDefinition, item: T) => unknown,
): Answers[] | null {
  const columns = (table.columns ?? []).filter(({ type }) => findFieldType(type)?.takes.includes('prefill'))
  const rows = items.map((item) =>
    Object.fromEntries(
      columns
        .map((column) => [column.key, fittingValue(column, cellOf(column, item))] as const)
        .filter(([, value]) => value !== null),
    ),
  )
  const filled = rows.filter((row) => Object.keys(row).length > 0).slice(0, table.maxItems ?? formLimits.rows)
  return filled.length > 0 ? filled : null
}
