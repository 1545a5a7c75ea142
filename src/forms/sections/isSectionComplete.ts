import type { Problem } from '../../shared/problem.ts'
import type { SectionDefinition } from '../types.ts'

/** Whether nothing is missing or wrong in a section, by the problems of the form judged for submission. */
export function isSectionComplete({ fields }: SectionDefinition, problems: Problem[]): boolean {
  const keys = new Set(fields.map(({ key }) => key))
  return !problems.some(({ path }) => keys.has(path?.split('.', 1)[0] ?? ''))
}
