import { donePattern } from '../donePattern.ts'

/** A condition that asks after actions in `dossier.done`, with these under other names. */
export const renameActionsDone = (expression: string, rename: (action: string) => string): string =>
  expression.replace(
    donePattern,
    (_, before: string, action: string, after: string) => `${before}${rename(action)}${after}`,
  )
