import { canonicalJson } from '../../shared/canonicalJson.ts'
import type { Answers } from '../types.ts'
import type { Provenance } from './provenance.ts'

/** The origin of prefilled answers when some were set from elsewhere, such as by an effect of the workflow. */
export function markChanged(provenance: Provenance, before: Answers, after: Answers, at: string): Provenance {
  const textOf = (answers: Answers, key: string) => canonicalJson(answers[key] ?? null)
  return Object.fromEntries(
    Object.entries(provenance).map(([key, entry]) => {
      if (textOf(before, key) === textOf(after, key)) return [key, entry]
      const isAsTaken = textOf(after, key) === canonicalJson(entry.value)
      return [key, { ...entry, changedAt: isAsTaken ? null : at }]
    }),
  )
}
