import type { Text } from '../../shared/text.ts'

export const periodKinds = ['year', 'halfYear', 'quarter', 'month'] as const

export type PeriodKind = (typeof periodKinds)[number]

/** A year, half-year, quarter or month; its days are `YYYY-MM-DD`. */
export type Period = { end: string; key: string; name: Text; start: string; year: number }

/** When something begins by itself. */
export type Recurrence = {
  /** Begun so many days before the due day; working days or days of the calendar. */
  before: number
  beforeIn: 'days' | 'workingDays'
  /** Which period it is about: the one of this kind that holds the due day … */
  covers: PeriodKind
  /** … or the one before it. */
  coversPrevious: boolean
  /** The due day: of a month that has fewer days, the last one. */
  day: number
  every: PeriodKind
  /** Which month of the year, half-year or quarter it is in, from 1; means nothing for each month. */
  month: number
  /** The first and the last due day that counts. */
  from?: null | string
  until?: null | string
}

/** `at`: the instant at which it begins. */
export type Occurrence = { at: string; due: string; period: Period }

/** What becomes of moments that passed while nobody was there to begin anything. */
export const missedKinds = ['each', 'last', 'none'] as const

export type Missed = (typeof missedKinds)[number]
