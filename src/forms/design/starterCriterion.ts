import type { Criterion } from '../scoring/scoreSheet.ts'

/** One more line of a scoring table that has these keys: numbered on, whole enough to be kept at once. */
export function starterCriterion(taken: ReadonlySet<string>): Criterion {
  let number = taken.size + 1
  while (taken.has(keyOf(number))) number += 1
  return { key: keyOf(number), label: { vi: `Tiêu chí ${number}`, en: `Criterion ${number}` }, max: 10 }
}

const keyOf = (number: number): string => `tieuChi${number}`
