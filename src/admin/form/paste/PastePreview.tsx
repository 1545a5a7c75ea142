'use client'

import type { PastedBlock } from '../../../forms/paste/readBlock.ts'
import type { Language } from '../../../shared/language.ts'
import { say } from '../../../shared/say.ts'

type PastePreviewProps = {
  block: PastedBlock
  language: Language
  /** Corrects one cell of the block, by its place among the rows shown. */
  onCorrect: (row: number, cell: number, text: string) => void
  /** The cells that were wrong at first: they stay open while they are corrected. */
  wrong: Set<string>
}

/** The pasted rows as the table would take them, with what is wrong beside the cell and a place to correct it. */
export function PastePreview({ block, language, onCorrect, wrong }: PastePreviewProps) {
  const vi = language === 'vi'
  const width = Math.max(block.columns.length, ...block.rows.map(({ cells }) => cells.length))
  const heads = Array.from({ length: width }, (_, at) => {
    const column = block.rows.map(({ cells }) => cells[at]?.column).find(Boolean) ?? block.columns[at]
    return column ? say(column.label, language) : vi ? '(cột thừa)' : '(no such column)'
  })

  return (
    <div className="td-paste__scroll" role="region" aria-label={vi ? 'Xem trước' : 'Preview'} tabIndex={0}>
      {/* The roles stay what they are when a phone draws each row as a card: without them it would be no table there. */}
      <table className="td-paste__table" role="table">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader" scope="col">
              {vi ? 'Dòng' : 'Row'}
            </th>
            {heads.map((head, at) => (
              <th key={at} role="columnheader" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {block.rows.map(({ cells }, row) => (
            <tr key={row} role="row">
              <th data-head={vi ? 'Dòng' : 'Row'} role="rowheader" scope="row">
                {row + 1}
              </th>
              {heads.map((head, at) => {
                const { problem, text } = cells[at] ?? blank
                const id = `td-paste-${row}-${at}`
                const isOpen = problem !== null || wrong.has(`${row}.${at}`)
                return (
                  <td
                    className={problem ? 'td-paste__wrong' : undefined}
                    data-head={head}
                    key={at}
                    role="cell"
                  >
                    {isOpen ? (
                      <input
                        aria-describedby={problem ? `${id}-problem` : undefined}
                        aria-invalid={problem !== null}
                        aria-label={`${head}, ${vi ? 'dòng' : 'row'} ${row + 1}`}
                        onChange={(event) => onCorrect(row, at, event.target.value)}
                        type="text"
                        value={text}
                      />
                    ) : (
                      text
                    )}
                    {problem && (
                      <p className="td-error" id={`${id}-problem`}>
                        {say(problem, language)}
                      </p>
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A row may end before the others do. */
const blank = { problem: null, text: '' }
