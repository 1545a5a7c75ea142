import type { Problem } from '../shared/problem.ts'
import type { Facts, TransitionDefinition } from './types.ts'

const underAnswers = (path: string | undefined): string => {
  if (path === undefined || path === '' || path === 'answers') return 'answers'
  return path.startsWith('answers.') ? path : `answers.${path}`
}

/** What the form still lacks, when the transition needs it complete. Paths are `answers.<key>`. */
export const findFormProblems = (
  transition: TransitionDefinition,
  formProblems: Facts['formProblems'],
): Problem[] =>
  transition.validatesForm === true
    ? formProblems.map((problem) => ({ ...problem, path: underAnswers(problem.path) }))
    : []
