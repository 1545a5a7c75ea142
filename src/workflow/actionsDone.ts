import { donePattern } from './donePattern.ts'

/** The actions that a condition asks after in `dossier.done`. */
export const actionsDone = (expression: string): string[] =>
  [...expression.matchAll(donePattern)].map(([, , action = '']) => action)
