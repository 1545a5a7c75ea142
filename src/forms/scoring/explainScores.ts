import type { Explanation } from './explanation.ts'
import type { ScoreAnswer, ScoreSheet } from './scoreSheet.ts'
import { pointsOfColumn } from './pointsOfColumn.ts'
import { scoreColumn } from './scoreColumn.ts'

/** Why each column comes to its total: the lines and the rules that made it. Columns without points have nothing to tell. */
export function explainScores(sheet: ScoreSheet, answer: ScoreAnswer): Explanation[] {
  return sheet.columns.flatMap(({ key, label }) => {
    const { lines, total } = scoreColumn(sheet, pointsOfColumn(answer, key))
    return total === null ? [] : [{ key, label, lines, value: total }]
  })
}
