import type { Answers } from '../types.ts'
import type { Filling } from './unsent.ts'

/** One edit by the person. A field that was unsent already keeps what it was first typed over. */
export function typeAnswers({ answers, stored, unsent }: Filling, patch: Answers): Filling {
  const typed = Object.entries(patch).map(([key, value]) => {
    const base = Object.hasOwn(unsent, key) ? unsent[key]?.base : (stored[key] ?? null)
    return [key, { base, mine: value ?? null }] as const
  })
  return { answers: { ...answers, ...patch }, stored, unsent: { ...unsent, ...Object.fromEntries(typed) } }
}
