import type { ScoreSheet } from '../scoring/scoreSheet.ts'

/** A scoring table to begin with: one column, one criterion. */
export const starterSheet: ScoreSheet = {
  columns: [{ key: 'tuCham', label: { vi: 'Tự chấm', en: 'Self' } }],
  criteria: [{ key: 'tieuChi1', label: { vi: 'Tiêu chí 1', en: 'Criterion 1' }, max: 10 }],
  rounding: { at: 'total', decimals: 1, mode: 'halfUp' },
}
