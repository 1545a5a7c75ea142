import type { Answers } from './types.ts'
import { canonicalJson } from '../shared/canonicalJson.ts'

/**
 * What the browser sends for one edit: the edit, and the answers that it brought back into sight. The server has dropped
 * those while they were hidden; the browser still has them. `before` and `after` are judged answers.
 */
export function editPatch(patch: Answers, before: Answers, after: Answers): Answers {
  const returned = Object.entries(after).filter(
    ([key, value]) => !Object.hasOwn(patch, key) && canonicalJson(value) !== canonicalJson(before[key]),
  )
  return { ...Object.fromEntries(returned), ...patch }
}
