import type { Answers } from '../../forms/types.ts'
import { canonicalJson } from '../../shared/canonicalJson.ts'

export type AnswerChange = { after: unknown; before: unknown }

/** What differs between two sets of answers, by key; the order of keys inside an answer is no difference. */
export const changesBetween = (before: Answers, after: Answers): Record<string, AnswerChange> =>
  Object.fromEntries(
    [...new Set([...Object.keys(before), ...Object.keys(after)])]
      .filter((key) => canonicalJson(before[key]) !== canonicalJson(after[key]))
      .map((key) => [key, { after: after[key] ?? null, before: before[key] ?? null }]),
  )
