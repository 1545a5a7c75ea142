import type { Problem } from '../shared/problem.ts'

/** A problem of a form definition, for its designer. */
export function definitionProblem(code: string, path: string, vi: string, en: string): Problem {
  return { code, message: { vi, en }, path }
}
