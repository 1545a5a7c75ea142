import type { Answers } from '../types.ts'
import { sameAnswer } from './sameAnswer.ts'
import type { AnswerConflict, Unsent } from './unsent.ts'

export type SortedUnsent = {
  /** Written by somebody else meanwhile, and differently: a person must choose. */
  conflicts: AnswerConflict[]
  /** What may be sent: nobody else has touched these fields. */
  patch: Answers
  /** Fields where the server has the same already. */
  settled: string[]
}

/** What becomes of unsent answers when the server has `stored`. A field is never both sent and asked about. */
export function sortUnsent(unsent: Unsent, stored: Answers): SortedUnsent {
  const sorted: SortedUnsent = { conflicts: [], patch: {}, settled: [] }
  for (const [key, { base, mine }] of Object.entries(unsent)) {
    const theirs = Object.hasOwn(stored, key) ? stored[key] : null
    if (sameAnswer(mine, theirs)) sorted.settled.push(key)
    else if (sameAnswer(base, theirs)) sorted.patch[key] = mine
    else sorted.conflicts.push({ key, mine, theirs })
  }
  return sorted
}
