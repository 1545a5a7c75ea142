import type { Recurrence } from '../../../../src/workflow/schedules/types.ts'

/** Each year on 15/6, about that year, begun on the day. */
export const aRule = (more: Partial<Recurrence> = {}): Recurrence => ({
  before: 0,
  beforeIn: 'days',
  covers: 'year',
  coversPrevious: false,
  day: 15,
  every: 'year',
  month: 6,
  ...more,
})
