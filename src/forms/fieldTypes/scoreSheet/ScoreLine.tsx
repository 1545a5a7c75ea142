'use client'

import type { Criterion, ScoreColumn } from '../../scoring/scoreSheet.ts'
import { formatNumber } from '../../../shared/formatNumber.ts'
import type { Language } from '../../../shared/language.ts'
import { say } from '../../../shared/say.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'
import { FileInput } from '../../../admin/form/inputs/FileInput.tsx'
import { NumberInput } from '../../../admin/form/inputs/NumberInput.tsx'

export type ScoreCells = {
  evidence: unknown
  note: unknown
  onEvidence: (files: unknown) => void
  onNote: (note: null | string) => void
  onPoints: (column: string, points: unknown) => void
  pointsOf: (column: string) => unknown
}

type ScoreLineProps = InputProps & { cells: ScoreCells; columns: ScoreColumn[]; criterion: Criterion }

/** One line of a scoring table: what is asked, the points of each who scores, papers and a remark. */
export function ScoreLine(props: ScoreLineProps) {
  const { cells, columns, criterion, id, isInvalid, language, path, readOnly, readOnlyParts = [] } = props
  const { evidence, help, key, label, step } = criterion
  const vi = language === 'vi'

  return (
    <fieldset className="td-score__line">
      <legend>
        {say(label, language)} <span className="td-muted">{ruleOf(criterion, language)}</span>
      </legend>
      {help && <p className="td-help">{say(help, language)}</p>}
      <div className="td-score__cells">
        {columns.map((column) => (
          <label key={column.key}>
            <span>
              {step
                ? `${say(column.label, language)} (${say(step.unit, language)})`
                : say(column.label, language)}
            </span>
            <NumberInput
              {...props}
              field={{ key, label, type: 'number' }}
              id={`${id}-points-${column.key}-${key}`}
              isInvalid={isInvalid}
              isRequired={false}
              onChange={(points) => cells.onPoints(column.key, points)}
              readOnly={readOnly || readOnlyParts.includes(`points.${column.key}`)}
              value={cells.pointsOf(column.key)}
            />
          </label>
        ))}
        <label className="td-score__note">
          <span>{vi ? 'Ghi chú' : 'Remark'}</span>
          <input
            id={`${id}-notes-${key}`}
            onChange={(event) => cells.onNote(event.target.value || null)}
            readOnly={readOnly}
            type="text"
            value={typeof cells.note === 'string' ? cells.note : ''}
          />
        </label>
      </div>
      {evidence && (
        <div aria-label={vi ? 'Minh chứng' : 'Evidence'} role="group">
          <span>
            {vi ? 'Minh chứng' : 'Evidence'}
            {evidence === 'required' && (
              <span className="td-required">{vi ? ' (bắt buộc khi có điểm)' : ' (needed for points)'}</span>
            )}
          </span>
          <FileInput
            {...props}
            id={`${id}-evidence-${key}`}
            path={`${path}.evidence.${key}`}
            onChange={cells.onEvidence}
            value={cells.evidence}
          />
        </div>
      )}
    </fieldset>
  )
}

function ruleOf({ kind, max = 0, step }: Criterion, language: Language): string {
  const vi = language === 'vi'
  const most = formatNumber(max, language)
  const each = step ? formatNumber(step.points, language) : ''
  const parts = [
    kind === 'bonus' && (vi ? 'điểm thưởng' : 'bonus'),
    kind === 'penalty' && (vi ? 'điểm trừ' : 'penalty'),
    step && (vi ? `${each} điểm mỗi ${step.unit.vi}` : `${each} points per ${step.unit.en}`),
    vi ? `tối đa ${most}` : `at most ${most}`,
  ]
  return `(${parts.filter(Boolean).join(', ')})`
}
