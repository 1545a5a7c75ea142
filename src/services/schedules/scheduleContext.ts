import type { Period } from '../../workflow/schedules/types.ts'

type Given = { due: string; period: Period; today: string }

/** What the formulas of a schedule may read. */
export const scheduleNames = [
  'period',
  ...['due', 'end', 'key', 'name', 'start', 'year'].map((name) => `period.${name}`),
  'today',
]

export const scheduleContext = ({ due, period, today }: Given): Record<string, unknown> => ({
  period: { ...period, due, name: period.name.vi },
  today,
})
