import type { ScoreSheet } from '../scoring/scoreSheet.ts'
import { starterCriterion } from './starterCriterion.ts'

/** A scoring table to begin with: one column, one criterion. */
export const starterSheet: ScoreSheet = {
  columns: [{ key: 'tuCham', label: { vi: 'Tự chấm', en: 'Self' } }],
  criteria: [starterCriterion(new Set())],
  rounding: { at: 'total', decimals: 1, mode: 'halfUp' },
}
