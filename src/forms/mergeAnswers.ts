import type { Answers } from './types.ts'

/** The answers after a partial write: absent keys stay, null clears, the rest replaces. Neither input is changed. */
export function mergeAnswers(current: Answers, patch: Answers): Answers {
  const entries = new Map(Object.entries(current))
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) entries.delete(key)
    else if (value !== undefined) entries.set(key, value)
  }
  return Object.fromEntries(entries)
}
