'use client'

import type { PrintProps } from '../../../admin/dossier/printProps.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import { say } from '../../../shared/say.ts'
import { tableTotals } from '../../tableTotals.ts'

/** A table of the form on paper: its rows under the names of the columns, and what stands below them. */
export function Print({ field, language, textOf, value }: PrintProps) {
  const { columns = [] } = field
  const rows = Array.isArray(value) ? value.filter(isRecord) : []
  if (rows.length === 0) return <>…………</>

  return (
    <div aria-label={say(field.label, language)} className="td-sheet__table" role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{language === 'vi' ? 'STT' : 'No.'}</th>
            {columns.map((column) => (
              <th key={column.key} scope="col">
                {say(column.label, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              <td>{index + 1}</td>
              {columns.map((column) => (
                <td key={column.key}>{textOf(column, row[column.key])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {tableTotals(field, rows).map(({ key, label, text }) => (
        <p key={key}>
          {say(label, language)}: <strong>{say(text, language)}</strong>
        </p>
      ))}
    </div>
  )
}
