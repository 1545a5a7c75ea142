import type { Answers } from './types.ts'
import { canonicalJson } from '../shared/canonicalJson.ts'

/**
 * What the browser sends for its edits: these, and the answers that they brought back into sight. The server has dropped
 * those while they were hidden; the browser still has them. `before` are the judged answers as they were last sent,
 * `after` as they are now.
 */
export function editPatch(patch: Answers, before: Answers, after: Answers): Answers {
  const returned = Object.entries(after).filter(
    ([key, value]) =>
      !Object.hasOwn(patch, key) &&
      !Object.is(value, before[key]) &&
      canonicalJson(value) !== canonicalJson(before[key]),
  )
  return { ...Object.fromEntries(returned), ...patch }
}
