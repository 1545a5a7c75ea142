import type { PeriodKind } from './types.ts'

/** How many months a period has. */
export const monthsOf: Record<PeriodKind, number> = { halfYear: 6, month: 1, quarter: 3, year: 12 }
