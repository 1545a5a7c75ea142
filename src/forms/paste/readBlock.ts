import type { Language } from '../../shared/language.ts'
import { searchKey } from '../../shared/searchKey.ts'
import type { Text } from '../../shared/text.ts'
import type { OfferedText } from '../fieldType.ts'
import { findFieldType } from '../findFieldType.ts'
import type { Answers, ColumnDefinition, FieldDefinition } from '../types.ts'

/** One cell of a pasted block: what stood there, what becomes of it, and why it cannot be taken as it is. */
export type PastedCell = { column: ColumnDefinition | null; problem: null | Text; text: string }

export type PastedBlock = {
  columns: ColumnDefinition[]
  /** Whether the first row named the columns. */
  hasHeader: boolean
  rows: { answers: Answers; cells: PastedCell[] }[]
}

type ReadInput = {
  cells: string[][]
  field: FieldDefinition
  language: Language
  /** What the columns that offer records offer, by column key. */
  offered?: Record<string, OfferedText[]>
}

/**
 * Reads pasted cells as rows of a table. Columns go by the names in the first row, else in the order of the form;
 * what is computed, read-only or no text (files, signatures) takes none. A cell with a problem is left empty.
 */
export function readBlock({ cells, field, language, offered = {} }: ReadInput): PastedBlock {
  const open = (field.columns ?? []).filter(
    ({ readOnly, type }) => readOnly !== true && findFieldType(type)?.fromText !== undefined,
  )
  const named = columnsNamed(cells[0] ?? [], open)
  const order = named ?? open
  const body = (named ? cells.slice(1) : cells).filter((row) => row.some((cell) => cell !== ''))

  return {
    columns: order.filter((column) => column !== null),
    hasHeader: named !== null,
    rows: body.map((row) => {
      const read = row.map((text, at) => readCell(text, order[at] ?? null, language, offered))
      return {
        answers: Object.fromEntries(read.flatMap(({ answer }) => answer)),
        cells: read.map(({ cell }) => cell),
      }
    }),
  }
}

/** The columns that a heading row names, in its order; null when it is no heading row. */
function columnsNamed(row: string[], columns: ColumnDefinition[]): (ColumnDefinition | null)[] | null {
  const named = row.map((cell) => {
    const name = searchKey(cell)
    return (
      columns.find(({ key, label }) => [key, label.vi, label.en].some((each) => searchKey(each) === name)) ??
      null
    )
  })
  const hits = named.filter((column) => column !== null).length
  return hits > 0 && hits * 2 >= row.filter((cell) => cell !== '').length ? named : null
}

type ReadCell = { answer: [string, unknown][]; cell: PastedCell }

function readCell(
  given: string,
  column: ColumnDefinition | null,
  language: Language,
  offered: Record<string, OfferedText[]>,
): ReadCell {
  // What is corrected by hand was not read with the block.
  const text = given.normalize('NFC').trim()
  const fieldType = column && findFieldType(column.type)
  if (text === '') return { answer: [], cell: { column, problem: null, text: given } }
  if (!column || !fieldType?.fromText) {
    return { answer: [], cell: { column, problem: noColumn, text: given } }
  }
  const read = fieldType.fromText(text, column, { language, offered: offered[column.key] ?? [] })
  const value = fieldType.normalize(read)
  if (value === null) return { answer: [], cell: { column, problem: null, text: given } }
  const wrong = fieldType.check(value, column, column.key, 'draft')
  const [problem] = wrong.length > 0 ? wrong : fieldType.check(value, column, column.key, 'submit')
  return {
    answer: wrong.length > 0 ? [] : [[column.key, value]],
    cell: { column, problem: problem?.message ?? null, text: given },
  }
}

const noColumn: Text = {
  vi: 'Bảng không có cột cho ô này.',
  en: 'The table has no column for this cell.',
}
