import type { Recurrence } from './types.ts'

/** What a schedule says of when it begins, as somebody wrote it, with what it means where it says nothing. Not judged yet. */
export const recurrenceIn = (row: Record<string, unknown>): Record<keyof Recurrence, unknown> => ({
  before: row['before'] ?? 0,
  beforeIn: row['beforeIn'] ?? 'days',
  covers: row['covers'] ?? 'year',
  coversPrevious: row['coversPrevious'] ?? false,
  day: row['day'],
  every: row['every'] ?? 'year',
  from: row['from'],
  month: row['month'] ?? 1,
  until: row['until'],
})
