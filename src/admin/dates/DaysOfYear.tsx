'use client'

import type { DayRange } from '../../shared/dayRanges.ts'
import { formatDate } from '../../shared/formatDate.ts'
import type { Language } from '../../shared/language.ts'
import { say } from '../../shared/say.ts'
import { weekdayOf } from '../../shared/weekdayOf.ts'

type DaysOfYearProps = {
  isOpen: boolean
  language: Language
  /** Absent where the days are only read. */
  onRemove?: (range: DayRange) => void
  ranges: DayRange[]
  year: string
}

/** The periods that begin in one year. */
export function DaysOfYear({ isOpen, language, onRemove, ranges, year }: DaysOfYearProps) {
  const vi = language === 'vi'
  const total = ranges.reduce((sum, { count }) => sum + count, 0)

  return (
    <details className="td-days__year" open={isOpen}>
      <summary>{vi ? `Năm ${year}: ${String(total)} ngày` : `${year}: ${String(total)} days`}</summary>
      <ul className="td-list">
        {ranges.map((range) => {
          const text = textOf(range, language)
          return (
            <li key={range.first}>
              <span>{text}</span>
              {onRemove && (
                <button
                  aria-label={`${vi ? 'Bỏ' : 'Remove'} ${text}`}
                  className="td-button td-button--small"
                  onClick={() => onRemove(range)}
                  type="button"
                >
                  {vi ? 'Bỏ' : 'Remove'}
                </button>
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}

const textOf = ({ count, first, last }: DayRange, language: Language): string => {
  const name = (day: string) => `${say(weekdayOf(day), language)} ${formatDate(day)}`
  if (count === 1) return name(first)
  const days = language === 'vi' ? `${String(count)} ngày` : `${String(count)} days`
  return `${name(first)} – ${name(last)} (${days})`
}
