import type { Problem } from '../../shared/problem.ts'
import type { Answers, FieldDefinition, Judgement, RowJudgement } from '../types.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'
import { isRecord } from '../../shared/isRecord.ts'
import { fieldProblem } from '../fieldProblem.ts'
import { findFieldType } from '../findFieldType.ts'
import { alignRows } from './alignRows.ts'

type Judged = Pick<Judgement, 'answers' | 'tables'>
type Row = { cells: ReadonlyMap<string, string>; locked: ReadonlySet<string> }

/** One touched lock weighs more than any number of rows that came and went. */
const lockCost = 1_000

/**
 * A problem for each read-only cell of a table that was changed, and for each row that was removed though it has one
 * with something in it. As with fields, a cell must be closed both before and after; a new row is held against what a
 * blank one may have. Rows have no names, so that the write is read in the way that touches the fewest closed cells.
 */
export function lockedCellProblems(table: FieldDefinition, before: Judged, after: Judged): Problem[] {
  const closable = (table.columns ?? []).filter(
    ({ readOnly, type }) => readOnly !== undefined && readOnly !== false && !findFieldType(type)?.isComputed,
  )
  const was = before.tables[table.key]
  const is = after.tables[table.key]
  if (closable.length === 0 || !was || !is) return []

  const keys = closable.map(({ key }) => key)
  const old = rowsOf(before.answers[table.key], was.rows, keys)
  const next = rowsOf(after.answers[table.key], is.rows, keys)
  const blank = new Set(was.blank.readOnly)
  const changed = (one: Row, other: Row) =>
    keys.filter(
      (key) => one.locked.has(key) && other.locked.has(key) && one.cells.get(key) !== other.cells.get(key),
    )
  const filled = (row: Row, locked: ReadonlySet<string>) =>
    keys.filter((key) => row.locked.has(key) && locked.has(key) && row.cells.get(key) !== 'null')
  const touched = (i: null | number, j: null | number): string[] => {
    const [one, other] = [i === null ? undefined : old[i], j === null ? undefined : next[j]]
    if (one && other) return changed(one, other)
    if (one) return filled(one, one.locked)
    return other ? filled(other, blank) : []
  }

  const pairs = alignRows(old.length, next.length, {
    add: (j) => 1 + touched(null, j).length * lockCost,
    keep: (i, j) => touched(i, j).length * lockCost + (old[i]?.text === next[j]?.text ? 0 : 1),
    remove: (i) => 1 + touched(i, null).length * lockCost,
  })
  return pairs.flatMap((pair) => {
    const cells = touched(pair.before, pair.after)
    if (cells.length === 0) return []
    if (pair.after === null) return [rowKept(table, (pair.before ?? 0) + 1)]
    return closable
      .filter(({ key }) => cells.includes(key))
      .map((column) => cellClosed(column, `${table.key}.${String(pair.after)}.${column.key}`))
  })
}

function rowsOf(value: unknown, judged: RowJudgement[], keys: string[]): (Row & { text: string })[] {
  const rows: Answers[] = Array.isArray(value) ? value.filter(isRecord) : []
  return rows.map((row, index) => ({
    cells: new Map(keys.map((key) => [key, canonicalJson(Object.hasOwn(row, key) ? row[key] : null)])),
    // Only cells that are shown are told to be read-only.
    locked: new Set(judged[index]?.readOnly),
    text: canonicalJson(row),
  }))
}

const cellClosed = (column: FieldDefinition, path: string): Problem =>
  fieldProblem('FIELD_READ_ONLY', column, path, {
    vi: 'Ô {label} của dòng này không được sửa; hãy để nguyên giá trị đã có.',
    en: 'The cell {label} of this row cannot be changed; leave it as it is.',
  })

const rowKept = (table: FieldDefinition, number: number): Problem =>
  fieldProblem('ROW_READ_ONLY', table, table.key, {
    vi: `{label}: dòng ${String(number)} có ô không được sửa nên không xóa được; hãy giữ nguyên dòng này.`,
    en: `{label}: row ${String(number)} has a cell that cannot be changed and cannot be removed; leave the row as it is.`,
  })
