import { legalStatus } from '../../../publication/legalStatus.ts'
import type { LegalRow } from '../../../publication/types.ts'
import { formatDate } from '../../../shared/formatDate.ts'
import { Day } from './Day.tsx'

type LegalTableProps = { rows: LegalRow[] }

const columns = ['Số, ký hiệu', 'Trích yếu', 'Cơ quan ban hành', 'Ngày ban hành', 'Tình trạng'] as const

const force = ({ effectiveFrom, effectiveTo }: LegalRow): string =>
  [
    effectiveFrom === '' ? '' : `từ ${formatDate(effectiveFrom)}`,
    effectiveTo === '' ? '' : `đến ${formatDate(effectiveTo)}`,
  ]
    .filter((part) => part !== '')
    .join(' ')

/** Legal documents. The roles are written out because a narrow screen shows the rows as blocks. */
export function LegalTable({ rows }: LegalTableProps) {
  return (
    <table className="legal" role="table">
      <caption className="unseen">Văn bản pháp luật về thi đua, khen thưởng, mới nhất trước</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th key={column} role="columnheader" scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row, index) => {
          const status = legalStatus(row.status)
          return (
            <tr key={`${row.number}-${index}`} role="row">
              <th data-label={columns[0]} role="rowheader" scope="row">
                {row.number || 'Chưa rõ số'}
              </th>
              <td className="legal-title" data-label={columns[1]} role="cell">
                {row.title}
                {row.note === '' ? null : <span className="note">{row.note}</span>}
              </td>
              <td data-label={columns[2]} role="cell">
                {row.issuer || '–'}
              </td>
              <td data-label={columns[3]} role="cell">
                {row.date === '' ? '–' : <Day iso={row.date} />}
              </td>
              <td data-label={columns[4]} role="cell">
                <span className={`status status-${status.tone}`}>{status.label}</span>
                {force(row) === '' ? null : <span className="note">Hiệu lực {force(row)}</span>}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
