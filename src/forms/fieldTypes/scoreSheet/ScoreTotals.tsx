'use client'

import { findFieldType } from '../../findFieldType.ts'
import type { FieldDefinition } from '../../types.ts'
import { formatNumber } from '../../../shared/formatNumber.ts'
import type { Language } from '../../../shared/language.ts'
import { say } from '../../../shared/say.ts'

type ScoreTotalsProps = { field: FieldDefinition; language: Language; value: unknown }

/** What each column comes to, and on asking why: the lines and rules that made it. */
export function ScoreTotals({ field, language, value }: ScoreTotalsProps) {
  const reasons = findFieldType(field.type)?.explain?.(value, field) ?? []
  const vi = language === 'vi'
  if (reasons.length === 0) return <p className="td-muted">{vi ? 'Chưa có điểm.' : 'Nothing scored yet.'}</p>

  return (
    <div className="td-score__totals">
      {reasons.map(({ key, label, lines, value: total }) => (
        <details key={key}>
          <summary>
            <span>{say(label, language)}:</span>{' '}
            <output>
              {total === null ? '–' : formatNumber(total, language)} {vi ? 'điểm' : 'points'}
            </output>{' '}
            <span className="td-muted">{vi ? 'Vì sao?' : 'Why?'}</span>
          </summary>
          <ul>
            {lines.map((line) => (
              <li className={`td-score__why--${String(line.depth)}`} key={line.key}>
                {say(line.sentence, language)}
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
