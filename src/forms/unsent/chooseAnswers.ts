import type { Filling } from './unsent.ts'

/** The form when the person has chosen whose answers stay in these fields. */
export function chooseAnswers(filling: Filling, keys: string[], whose: 'mine' | 'theirs'): Filling {
  const { answers, stored, unsent } = filling
  const theirs = (key: string) => stored[key] ?? null
  if (whose === 'mine') {
    const kept = keys.flatMap((key) =>
      unsent[key] ? [[key, { base: theirs(key), mine: unsent[key].mine }] as const] : [],
    )
    return { answers, stored, unsent: { ...unsent, ...Object.fromEntries(kept) } }
  }
  return {
    answers: { ...answers, ...Object.fromEntries(keys.map((key) => [key, theirs(key)])) },
    stored,
    unsent: Object.fromEntries(Object.entries(unsent).filter(([key]) => !keys.includes(key))),
  }
}
