import type { PayloadRequest } from 'payload'

import type { Problem } from '../src/shared/problem.ts'
import { languageOf } from './languageOf.ts'

/** What is wrong, in the language of whoever asks. */
export const told = (problems: Problem[], req: PayloadRequest) => {
  const language = languageOf(req)
  return problems.map((problem) => ({ ...problem, message: problem.message[language] }))
}
