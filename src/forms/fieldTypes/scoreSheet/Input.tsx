'use client'

import { criteriaOf } from '../../scoring/criteriaOf.ts'
import type { Criterion } from '../../scoring/scoreSheet.ts'
import { isRecord } from '../../../shared/isRecord.ts'
import { say } from '../../../shared/say.ts'
import type { InputProps } from '../../../admin/form/inputProps.ts'
import { ScoreLine, type ScoreCells } from './ScoreLine.tsx'
import { ScoreTotals } from './ScoreTotals.tsx'

/** A scoring table: its groups and lines down, a cell for each who scores, and below it the totals with the reason. */
export function Input(props: InputProps) {
  const { field, language, onChange, value } = props
  const { sheet } = field
  if (!sheet) return null

  const answer = isRecord(value) ? value : {}
  const partOf = (name: string): Record<string, unknown> => (isRecord(answer[name]) ? answer[name] : {})
  const set = (part: string, key: string, given: unknown) =>
    onChange({ ...answer, [part]: { ...partOf(part), [key]: given } })
  const cells = (criterion: Criterion): ScoreCells => ({
    evidence: partOf('evidence')[criterion.key],
    note: partOf('notes')[criterion.key],
    onEvidence: (files) => set('evidence', criterion.key, files),
    onNote: (note) => set('notes', criterion.key, note),
    onPoints: (column, points) => {
      const given = partOf('points')[column]
      set('points', column, { ...(isRecord(given) ? given : {}), [criterion.key]: points })
    },
    pointsOf: (column) => {
      const given = partOf('points')[column]
      return isRecord(given) ? given[criterion.key] : null
    },
  })

  return (
    <div className="td-score">
      {criteriaOf(sheet.criteria).map(({ criterion, depth }) =>
        criterion.criteria ? (
          <p className={`td-score__group td-score__group--${String(depth)}`} key={criterion.key}>
            {say(criterion.label, language)}
            {criterion.max !== undefined && <MaxPoints language={language} max={criterion.max} />}
          </p>
        ) : (
          <ScoreLine
            {...props}
            cells={cells(criterion)}
            columns={sheet.columns}
            criterion={criterion}
            key={criterion.key}
          />
        ),
      )}
      <ScoreTotals field={field} language={language} value={value} />
    </div>
  )
}

const MaxPoints = ({ language, max }: { language: 'en' | 'vi'; max: number }) => (
  <span className="td-muted">
    {language === 'vi' ? ` (tối đa ${String(max)} điểm)` : ` (at most ${String(max)} points)`}
  </span>
)
