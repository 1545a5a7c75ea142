import type { Answers } from '../types.ts'
import { sameAnswer } from './sameAnswer.ts'
import { sortUnsent } from './sortUnsent.ts'
import type { Filling } from './unsent.ts'

/** The form when the server was found to have `stored`: others' answers are shown, save where this person typed. */
export function takeNews(filling: Filling, stored: Answers): Filling {
  const { settled } = sortUnsent(filling.unsent, stored)
  const news = Object.keys({ ...filling.stored, ...stored }).filter(
    (key) => !Object.hasOwn(filling.unsent, key) && !sameAnswer(filling.stored[key], stored[key]),
  )
  return {
    answers: { ...filling.answers, ...Object.fromEntries(news.map((key) => [key, stored[key] ?? null])) },
    stored,
    unsent: Object.fromEntries(Object.entries(filling.unsent).filter(([key]) => !settled.includes(key))),
  }
}
