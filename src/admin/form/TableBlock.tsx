'use client'

import { useCallback, useRef, useState } from 'react'
import type { ClipboardEvent } from 'react'

import { isRecord } from '../../shared/isRecord.ts'
import { say } from '../../shared/say.ts'
import type { Answers, FieldDefinition, RowJudgement } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { formLimits } from '../../forms/formLimits.ts'
import { isRowClosed } from '../../forms/rows/isRowClosed.ts'
import { tableTotals } from '../../forms/tableTotals.ts'
import { inputId } from './inputId.ts'
import { messagesAt } from './messagesAt.ts'
import type { Told } from './messagesAt.ts'
import { PasteDialog } from './paste/PasteDialog.tsx'
import { TableRow } from './TableRow.tsx'

type TableBlockProps = {
  /** The computed cells, by row. */
  computed: Record<string, unknown>[]
  field: FieldDefinition
  isRequired: boolean
  /** What each row may have at this moment. */
  judged: RowJudgement[]
  language: Language
  onChange: (rows: unknown[]) => void
  problems: Told[]
  readOnly: boolean
  /** What a new row begins with. */
  rowOf: (field: FieldDefinition) => Answers
  value: unknown
}

/** Rows that the person adds and removes; each row is a small form, so that it also works on a phone. */
export function TableBlock(props: TableBlockProps) {
  const { computed, field, isRequired, judged, language, onChange, problems, readOnly, rowOf, value } = props
  const rows = Array.isArray(value) ? value.map((row: unknown) => (isRecord(row) ? row : {})) : []
  const id = inputId(field.key)
  const vi = language === 'vi'
  const own = messagesAt(problems, field.key)
  const most = Math.min(field.maxItems ?? formLimits.rows, formLimits.rows)
  const canAdd = !readOnly && rows.length < most
  const [pasted, setPasted] = useState<null | string>(null)

  // The rows are handed the same functions at each drawing; these work on what the table holds when they are called.
  const latest = useRef({ onChange, rows })
  latest.current = { onChange, rows }
  const setCell = useCallback((row: number, key: string, cell: unknown) => {
    const now = latest.current
    now.onChange(now.rows.map((each, at) => (at === row ? { ...each, [key]: cell } : each)))
  }, [])
  const remove = useCallback((row: number) => {
    const now = latest.current
    now.onChange(now.rows.filter((_, at) => at !== row))
  }, [])

  const pasteBlock = (event: ClipboardEvent) => {
    const text = event.clipboardData.getData('text/plain')
    // One cell goes where the cursor is; a block is meant for the table.
    if (readOnly || !text.includes('\t')) return
    event.preventDefault()
    setPasted(text)
  }

  return (
    <fieldset
      aria-describedby={own.length > 0 ? `${id}-error` : undefined}
      className={`td-field td-field--full td-table${own.length > 0 ? ' td-field--wrong' : ''}`}
      id={id}
      onPaste={pasteBlock}
      tabIndex={-1}
    >
      <legend>
        {say(field.label, language)}
        {isRequired && <span className="td-required">{vi ? ' * (bắt buộc)' : ' * (required)'}</span>}
      </legend>
      {field.help && <p className="td-help">{say(field.help, language)}</p>}
      {own.length > 0 && (
        <p className="td-error" id={`${id}-error`}>
          {own.join(' ')}
        </p>
      )}
      {rows.length === 0 && <p className="td-muted">{vi ? 'Chưa có dòng nào.' : 'No rows yet.'}</p>}
      {rows.map((row, index) => (
        <TableRow
          {...{ field, index, language, readOnly }}
          cells={{ ...row, ...computed[index] }}
          columns={columnsShown(field, judged[index])}
          isClosed={isRowClosed(field, row, judged[index])}
          judged={judged[index]}
          key={index}
          onCell={setCell}
          onRemove={remove}
          problems={problems.filter(({ path }) => path.startsWith(`${field.key}.${index}.`))}
        />
      ))}
      {tableTotals(
        field,
        rows.map((row, index) => ({ ...cellsShown(field, row, judged[index]), ...computed[index] })),
      ).map(({ label, text }) => (
        <p className="td-table__total" key={label.vi}>
          {say(label, language)}: <output>{say(text, language)}</output>
        </p>
      ))}
      {!readOnly && (
        <div className="td-table__tools">
          <button
            className="td-button"
            disabled={!canAdd}
            onClick={() => onChange([...rows, rowOf(field)])}
            type="button"
          >
            {vi ? '+ Thêm dòng' : '+ Add a row'}
          </button>
          <button className="td-button" onClick={() => setPasted('')} type="button">
            {vi ? 'Dán từ Excel…' : 'Paste from Excel…'}
          </button>
        </div>
      )}
      {pasted !== null && (
        <PasteDialog
          {...{ field, language }}
          onClose={() => setPasted(null)}
          onTake={(taken, isInstead) => {
            onChange(isInstead ? taken : [...rows, ...taken])
            setPasted(null)
          }}
          rows={{
            isFixed: rows.some((row, at) => isRowClosed(field, row, judged[at])),
            most,
            now: rows.length,
          }}
          text={pasted}
        />
      )}
    </fieldset>
  )
}

/** The columns that are shown in a row; those of a row that nobody has judged yet. */
const columnsShown = ({ columns = [] }: FieldDefinition, judged: RowJudgement | undefined) =>
  judged ? columns.filter(({ key }) => judged.visible.includes(key)) : columns

const cellsShown = (field: FieldDefinition, row: Answers, judged: RowJudgement | undefined): Answers => {
  const shown = new Set(columnsShown(field, judged).map(({ key }) => key))
  return Object.fromEntries(Object.entries(row).filter(([key]) => shown.has(key)))
}
