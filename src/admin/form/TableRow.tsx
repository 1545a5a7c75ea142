'use client'

import { memo } from 'react'

import type { FieldDefinition, RowJudgement } from '../../forms/types.ts'
import type { Language } from '../../shared/language.ts'
import { drawsTheSame } from './drawsTheSame.ts'
import { FieldBlock } from './FieldBlock.tsx'
import { messagesAt } from './messagesAt.ts'
import type { Told } from './messagesAt.ts'

type TableRowProps = {
  /** The cells, those that are computed among them. */
  cells: Record<string, unknown>
  /** Those that are shown in this row. */
  columns: FieldDefinition[]
  field: FieldDefinition
  index: number
  /** Something in it is not for this person to write, so that it stays. */
  isClosed: boolean
  judged: RowJudgement | undefined
  language: Language
  onCell: (index: number, key: string, cell: unknown) => void
  onRemove: (index: number) => void
  problems: Told[]
  readOnly: boolean
}

/** One row of a table as a small form; the other rows are not drawn again while it is filled in. */
export const TableRow = memo(function TableRow(props: TableRowProps) {
  const { cells, columns, field, index, isClosed, judged, language, onCell, onRemove, problems, readOnly } =
    props
  const vi = language === 'vi'

  return (
    <fieldset className="td-row">
      <legend>
        {vi ? 'Dòng' : 'Row'} {index + 1}
      </legend>
      {!readOnly && !isClosed && (
        <button
          aria-label={`${vi ? 'Xóa dòng' : 'Remove row'} ${index + 1}`}
          className="td-button td-button--small td-row__remove"
          onClick={() => onRemove(index)}
          type="button"
        >
          {vi ? 'Xóa' : 'Remove'}
        </button>
      )}
      <div className="td-grid">
        {columns.map((column) => {
          const path = `${field.key}.${index}.${column.key}`
          return (
            <FieldBlock
              field={column}
              isRequired={judged?.required.includes(column.key) ?? column.required === true}
              key={column.key}
              language={language}
              messages={messagesAt(problems, path, true)}
              onChange={(cell) => onCell(index, column.key, cell)}
              path={path}
              readOnly={readOnly || (judged?.readOnly.includes(column.key) ?? column.readOnly === true)}
              value={cells[column.key]}
            />
          )
        })}
      </div>
    </fieldset>
  )
}, drawsTheSame)
