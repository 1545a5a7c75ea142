import type { ScoreAnswer, ScoreSheet } from './scoreSheet.ts'
import { pointsOfColumn } from './pointsOfColumn.ts'
import { scoreColumn } from './scoreColumn.ts'

/** The total of each column, and as `total` that of the last column that has points: whoever scores later decides. */
export function totalsOf(sheet: ScoreSheet, answer: ScoreAnswer): Record<string, null | number> {
  const totals = sheet.columns.map(({ key }): [string, null | number] => [
    key,
    scoreColumn(sheet, pointsOfColumn(answer, key)).total,
  ])
  const decided = totals.findLast(([, total]) => total !== null)
  return { ...Object.fromEntries(totals), total: decided?.[1] ?? null }
}
