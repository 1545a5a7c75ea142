'use client'

import { useMemo, useState } from 'react'

import { parseBlock } from '../../../forms/paste/parseBlock.ts'
import { readBlock } from '../../../forms/paste/readBlock.ts'
import type { PastedBlock } from '../../../forms/paste/readBlock.ts'
import type { Answers, FieldDefinition } from '../../../forms/types.ts'
import type { Language } from '../../../shared/language.ts'
import { say } from '../../../shared/say.ts'
import { Dialog } from '../../shared/Dialog.tsx'
import { PastePreview } from './PastePreview.tsx'
import { useOffered } from './useOffered.ts'

type PasteDialogProps = {
  field: FieldDefinition
  language: Language
  onClose: () => void
  onTake: (rows: Answers[], isInstead: boolean) => void
  /** How many rows the table has and may have, and whether some of them cannot be removed. */
  rows: { isFixed: boolean; most: number; now: number }
  /** What was pasted already. */
  text: string
}

/** A block of cells from Excel on its way into a table: shown first, with every problem beside its cell. */
export function PasteDialog({ field, language, onClose, onTake, rows, text }: PasteDialogProps) {
  const [cells, setCells] = useState(() => parseBlock(text))
  const offered = useOffered(field.columns ?? noColumns)
  const block = useMemo(
    () => readBlock({ cells, field, language, offered }),
    [cells, field, language, offered],
  )
  const [opened, setOpened] = useState(new Set<string>())
  const vi = language === 'vi'
  const wrong = wrongIn(block)
  const count = block.rows.length
  const taken = block.rows.map(({ answers }) => answers)

  const correct = (row: number, at: number, typed: string) => {
    setOpened(new Set([...opened, ...wrong, `${row}.${at}`]))
    const place = placesOf(cells, block.hasHeader)[row]
    setCells(
      cells.map((line, index) => (index === place ? line.map((old, i) => (i === at ? typed : old)) : line)),
    )
  }

  return (
    <Dialog
      onClose={onClose}
      title={`${vi ? 'Dán từ Excel' : 'Paste from Excel'}: ${say(field.label, language)}`}
    >
      {count === 0 ? (
        <>
          <label htmlFor="td-paste-text">
            {vi
              ? 'Chép khối ô trong Excel (có thể kèm dòng tiêu đề) rồi dán vào đây:'
              : 'Copy a block of cells in Excel, with or without its headings, and paste it here:'}
          </label>
          <textarea
            className="td-paste__text"
            id="td-paste-text"
            onChange={(event) => setCells(parseBlock(event.target.value))}
            rows={5}
          />
          <p className="td-muted">{columnsText(field, language)}</p>
        </>
      ) : (
        <>
          <p role="status">{summaryOf(count, wrong.length, vi)}</p>
          <PastePreview {...{ block, language }} onCorrect={correct} wrong={opened} />
        </>
      )}
      <div className="td-dialog__buttons">
        <button className="td-button" onClick={onClose} type="button">
          {vi ? 'Thôi' : 'Cancel'}
        </button>
        {rows.now > 0 && !rows.isFixed && (
          <button
            className="td-button"
            disabled={count === 0 || count > rows.most}
            onClick={() => onTake(taken, true)}
            type="button"
          >
            {vi ? `Thay ${rows.now} dòng đang có` : `Replace the ${rows.now} rows`}
          </button>
        )}
        <button
          className="td-button td-button--primary"
          disabled={count === 0 || rows.now + count > rows.most}
          onClick={() => onTake(taken, false)}
          type="button"
        >
          {vi ? `Thêm ${count} dòng` : `Add ${count} rows`}
        </button>
      </div>
      {rows.now + count > rows.most && (
        <p className="td-error">
          {vi ? `Bảng nhận nhiều nhất ${rows.most} dòng.` : `The table takes ${rows.most} rows at most.`}
        </p>
      )}
    </Dialog>
  )
}

const noColumns: FieldDefinition[] = []

const wrongIn = ({ rows }: PastedBlock): string[] =>
  rows.flatMap(({ cells }, row) => cells.flatMap(({ problem }, at) => (problem ? [`${row}.${at}`] : [])))

/** Where the rows that are shown stand among the lines that were pasted. */
const placesOf = (cells: string[][], hasHeader: boolean): number[] =>
  cells.flatMap((line, at) => ((hasHeader && at === 0) || line.every((cell) => cell === '') ? [] : [at]))

const summaryOf = (count: number, wrong: number, vi: boolean): string => {
  if (wrong === 0) return vi ? `${count} dòng, không có ô sai.` : `${count} rows, nothing wrong.`
  return vi
    ? `${count} dòng, ${wrong} ô cần xem lại. Có thể sửa ngay tại đây; ô sai kiểu sẽ được để trống.`
    : `${count} rows, ${wrong} cells to look at. Correct them here; cells of a wrong kind are left empty.`
}

const columnsText = (field: FieldDefinition, language: Language): string => {
  const { columns } = readBlock({ cells: [], field, language })
  const names = columns.map(({ label }) => say(label, language)).join(' · ')
  return language === 'vi' ? `Thứ tự cột: ${names}.` : `Order of columns: ${names}.`
}
