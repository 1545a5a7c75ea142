import type { Answers } from '../../forms/types.ts'

/** How many files the answer at a path (`proof`, `rows.0.proof`) names. */
export const countFileAnswers = (answers: Answers, path: string): number => {
  const found = path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? Reflect.get(value, key)
          : undefined,
      answers,
    )
  return Array.isArray(found) ? found.length : 0
}
