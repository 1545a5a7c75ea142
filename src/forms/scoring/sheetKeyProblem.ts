import type { Problem } from '../../shared/problem.ts'
import { definitionProblem } from '../definitionProblem.ts'

/** What stands against the key of a criterion or of a column beside those that are taken; null for a good one. */
export function sheetKeyProblem(key: string, taken: ReadonlySet<string>, path: string): null | Problem {
  // What every object has (`toString`) would be read where nothing was scored.
  const isRight = /^[a-z][A-Za-z0-9_]{0,63}$/.test(key) && !(key in {}) && key !== 'total'
  if (isRight && !taken.has(key)) return null
  return definitionProblem(
    taken.has(key) ? 'FORM_KEY_TWICE' : 'FORM_KEY_INVALID',
    path,
    `Mã “${key.slice(0, 80)}” trong bảng chấm điểm bị trùng hoặc không hợp lệ; hãy đặt mã khác.`,
    `The key “${key.slice(0, 80)}” in the scoring table is taken or not allowed; choose another.`,
  )
}
