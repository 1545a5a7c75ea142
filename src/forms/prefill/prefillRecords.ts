import type { Answers } from '../types.ts'

/** What is said of an award of the record of achievements; `achievement.year` of a column names the year of its row. */
export const awardProperties = [
  'award',
  'code',
  'decidedOn',
  'decisionNumber',
  'id',
  'title',
  'year',
] as const

export type AwardProperty = (typeof awardProperties)[number]

export type RecordedAward = Record<AwardProperty, null | number | string>

/** What the nominee (or unit) answered in their latest earlier dossier of a form, and the day on which that was begun. */
export type EarlierAnswers = { answers: Answers; on: string }

/** What a form can be prefilled from beside its context: as much as whoever fills it in may read, and as it asks for. */
export type PrefillRecords = {
  /** Newest first. */
  achievements: RecordedAward[]
  /** By the key of the form. */
  earlier: Record<string, EarlierAnswers>
}

export const noRecords: PrefillRecords = { achievements: [], earlier: {} }
