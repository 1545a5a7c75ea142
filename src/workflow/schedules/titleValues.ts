import { formatDate } from '../../shared/formatDate.ts'
import type { Occurrence } from './types.ts'

type Told = Omit<Occurrence, 'at'>

/** What may stand between braces in the title of what begins by itself, and what it becomes. */
export const titleValues = new Map<string, (occurrence: Told) => string>([
  ['period', ({ period }) => period.name.vi],
  ['year', ({ period }) => String(period.year)],
  ['start', ({ period }) => formatDate(period.start)],
  ['end', ({ period }) => formatDate(period.end)],
  ['due', ({ due }) => formatDate(due)],
])

export const placeholder = /\{([^{}]*)\}/g
