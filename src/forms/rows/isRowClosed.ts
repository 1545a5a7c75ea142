import type { Answers, FieldDefinition, RowJudgement } from '../types.ts'
import { findFieldType } from '../findFieldType.ts'

/** Whether a row has a read-only cell with something in it: it cannot be removed then. */
export function isRowClosed(table: FieldDefinition, row: Answers, judged: RowJudgement | undefined): boolean {
  return (table.columns ?? []).some(({ key, type }) => {
    const isEmpty = row[key] === undefined || row[key] === null || row[key] === ''
    return !findFieldType(type)?.isComputed && judged?.readOnly.includes(key) === true && !isEmpty
  })
}
