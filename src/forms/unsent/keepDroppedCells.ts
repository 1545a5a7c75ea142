import { isRecord } from '../../shared/isRecord.ts'
import { sameAnswer } from './sameAnswer.ts'

/**
 * A table as it is kept in the form when the server answers with `stored`: the server drops the cells that are hidden in
 * their rows, and a form that is open keeps them, so that they are there again when the row shows them. Any other
 * difference is the server's to say.
 */
export function keepDroppedCells(mine: unknown, stored: unknown): unknown {
  if (!Array.isArray(mine) || !Array.isArray(stored) || mine.length !== stored.length) return stored
  const isSame = stored.every((row: unknown, index) => {
    const own: unknown = mine[index]
    if (!isRecord(row) || !isRecord(own)) return false
    return Object.entries(row).every(([key, value]) => sameAnswer(own[key], value))
  })
  return isSame ? mine : stored
}
