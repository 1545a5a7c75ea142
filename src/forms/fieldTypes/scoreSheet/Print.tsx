'use client'

import type { PrintProps } from '../../../admin/dossier/printProps.ts'
import { formatNumber } from '../../../shared/formatNumber.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import { say } from '../../../shared/say.ts'
import { criteriaOf } from '../../scoring/criteriaOf.ts'
import { pointsOfColumn } from '../../scoring/pointsOfColumn.ts'
import { scoreColumn } from '../../scoring/scoreColumn.ts'
import type { Criterion } from '../../scoring/scoreSheet.ts'
import { file } from '../file/file.ts'

/** A scoring table on paper: criteria down, who scores across, totals below; papers and remarks under their line. */
export function Print({ field, language, textOf, value }: PrintProps) {
  const { sheet } = field
  if (!sheet || !isRecord(value)) return <>…………</>
  const partOf = (name: string): Record<string, unknown> => (isRecord(value[name]) ? value[name] : {})
  const answer = { evidence: {}, notes: {}, points: {}, ...value }
  const scorers = sheet.columns.map((column) => {
    const given = pointsOfColumn(answer, column.key)
    return { column, given, scored: scoreColumn(sheet, given) }
  })
  const vi = language === 'vi'
  const number = (points: null | number | undefined) => (points == null ? '' : formatNumber(points, language))
  const below = ({ key }: Criterion): string =>
    [partOf('notes')[key], textOf({ ...field, type: file.type }, partOf('evidence')[key])]
      .filter((text) => typeof text === 'string' && text !== '')
      .join('\n')

  return (
    <div aria-label={say(field.label, language)} className="td-sheet__table" role="region" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{vi ? 'Tiêu chí' : 'Criterion'}</th>
            <th scope="col">{vi ? 'Điểm tối đa' : 'At most'}</th>
            {sheet.columns.map((column) => (
              <th key={column.key} scope="col">
                {say(column.label, language)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteriaOf(sheet.criteria).map(({ criterion, depth }) => (
            <tr key={criterion.key}>
              <th className={`td-sheet__criterion--${String(depth)}`} scope="row">
                {say(criterion.label, language)}
                {below(criterion) !== '' && <p className="td-muted">{below(criterion)}</p>}
              </th>
              <td>{number(criterion.max)}</td>
              {scorers.map(({ column, given, scored }) => (
                <td key={column.key}>
                  {number(scored.values[criterion.key])}
                  {criterion.step && given[criterion.key] !== undefined && (
                    <span className="td-muted">
                      {` (${number(given[criterion.key])} ${say(criterion.step.unit, language)})`}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{vi ? 'Tổng điểm' : 'Total'}</th>
            <td>{number(sheet.cap)}</td>
            {scorers.map(({ column, scored }) => (
              <td key={column.key}>
                <strong>{number(scored.total)}</strong>
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
