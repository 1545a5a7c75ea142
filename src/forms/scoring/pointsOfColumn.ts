import type { ScoreAnswer } from './scoreSheet.ts'

/** The points of one column that are numbers. */
export function pointsOfColumn({ points }: ScoreAnswer, column: string): Record<string, number> {
  const given = Object.hasOwn(points, column) ? (points[column] ?? {}) : {}
  return Object.fromEntries(
    Object.entries(given).filter((entry): entry is [string, number] => typeof entry[1] === 'number'),
  )
}
